package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** From a verdict one comes to its cards: to the list of them, and to practising exactly those. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictCardsTests {

    private static final Pattern CARD_LINK = Pattern.compile("href=\"/cards/(\\d+)\"");
    private static final Pattern ASKED = Pattern.compile("name=\"cardId\" value=\"(\\d+)\"");
    private static final Pattern QUERY = Pattern.compile("href=\"/topics/cards\\?([^\"]+)\"");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private SmallLog log;

    @BeforeAll
    void storeTheLog() {
        log = SmallLog.store(jdbc);
    }

    /** Card 7 is no longer in the notes. */
    @ParameterizedTest
    @CsvSource({
        "importance=must, 1",
        "importance=important, 4",
        "importance=none, 2 3 5 6",
        "tag=tag1, 1 3 5",
        "tag=tag0, 2 4 6",
        "topic=Chapter, 1 2 3",
        "topic=Section, 1 2",
        "topic=Other, 4 5 6"
    })
    void theListAndThePracticeHoldTheCardsThatWereJudged(String query, String cards) throws Exception {
        String address = query.startsWith("topic=") ? "topic=" + topic(query.substring(6)) : query;
        Set<Long> judged = Set.of(cards.split(" ")).stream()
                .map(number -> log.card(Integer.parseInt(number)))
                .collect(Collectors.toSet());

        assertThat(numbers(CARD_LINK, page("/topics/cards?" + address))).isEqualTo(judged);
        assertThat(practised(address)).isEqualTo(judged);
    }

    @Test
    void everyVerdictLeadsToItsCards() throws Exception {
        Set<String> queries = QUERY.matcher(page("/topics"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(queries).hasSize(8).contains("importance=must", "tag=tag0", "topic=" + topic("Section"));
    }

    @Test
    void whatIsNeverSeenComesAfterWhatIsKnownLeast() throws Exception {
        String list = page("/topics/cards?topic=" + topic("Other"));

        assertThat(list.indexOf("Question 4")).isLessThan(list.indexOf("Question 5"));
        assertThat(list.indexOf("Question 5")).isLessThan(list.indexOf("Question 6"));
    }

    @ParameterizedTest
    @CsvSource({"topic=999999", "tag=none", "importance=none-such", "topic=", "tag="})
    void whatHoldsNoCardIsNotFound(String query) throws Exception {
        assertThat(response("/topics/cards?" + query).getStatus()).isEqualTo(404);
    }

    private Set<Long> practised(String query) throws Exception {
        String session =
                Objects.requireNonNull(response("/review/practice?" + query).getRedirectedUrl());
        Set<Long> practised = new TreeSet<>();
        for (Optional<Long> card = asked(session); card.isPresent(); card = asked(session)) {
            assertThat(practised.add(card.get())).as("asked once").isTrue();
            answer(card.get(), session);
        }
        return practised;
    }

    private Optional<Long> asked(String session) throws Exception {
        return numbers(ASKED, page(session)).stream().findFirst();
    }

    private void answer(long card, String session) throws Exception {
        String parameters = session.substring(session.indexOf('?') + 1);
        mvc.perform(post("/review/answers?" + parameters)
                        .param("cardId", String.valueOf(card))
                        .param("version", "0")
                        .param("revision", "1")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("grade", "4")
                        .header("Host", "localhost")
                        .with(csrf()))
                .andReturn();
    }

    private static Set<Long> numbers(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult match) -> Long.valueOf(match.group(1)))
                .collect(Collectors.toSet());
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = response(path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse response(String path) throws Exception {
        return mvc.perform(get(path).header("Host", "localhost")).andReturn().getResponse();
    }

    private String topic(String title) {
        return jdbc.sql("select id from topic where deck_id = ? and title = ?")
                .params(log.deckId(), title)
                .query(String.class)
                .single();
    }
}
