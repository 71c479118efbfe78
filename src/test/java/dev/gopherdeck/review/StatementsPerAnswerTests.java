package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.gopherdeck.testing.StatementCounter;
import dev.gopherdeck.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
@Import(StatementCounter.Counting.class)
class StatementsPerAnswerTests {

    /**
     * Raised only with a reason: each of them is a way to the database and back before the next card is shown. Three read
     * the learner: for the page around the card, for the answer under its lock and for the next card. For a new card the
     * log is asked twice for the version that a seen card has with its memory.
     */
    private static final int STATEMENTS = 18;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReviewSession session;

    @Autowired
    private FirstVisit firstVisit;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void beWelcome() {
        firstVisit.welcome(Locale.ENGLISH);
    }

    @Test
    void anAnswerAndTheNextCardTakeFewStatements() {
        answer(4);
        answer(5);
        List<String> statements = answer(4);

        assertThat(statements)
                .as(() -> String.join(System.lineSeparator() + "---" + System.lineSeparator(), statements))
                .hasSizeBetween(1, STATEMENTS);
    }

    private List<String> answer(int grade) {
        CardView card = ((ReviewPage.Question) session.next(new Scope.Everything())).card();
        counter.drain();
        assertThat(mvc.post()
                        .uri("/review/answers")
                        .with(csrf())
                        .header("Host", "localhost")
                        .header("HX-Request", "true")
                        .param("cardId", Long.toString(card.face().cardId()))
                        .param("version", Long.toString(card.version()))
                        .param("revision", "1")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("grade", Integer.toString(grade)))
                .hasStatusOk()
                .bodyText()
                .contains("card-question");
        return counter.drain();
    }
}
