package dev.gopherdeck.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.content.Questions.Chapter;
import dev.gopherdeck.content.Questions.Fact;
import dev.gopherdeck.content.Questions.Question;
import dev.gopherdeck.markdown.ParsedCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every question is answered by a named card, and every fact of a correct answer has its place. */
class DeckCoverageTests {

    private static final Path COMMITTED = Path.of("docs/deck-coverage.md");
    private static final Path FRESH = Path.of("target/deck-coverage.md");

    /** A release of Go; most facts hold since one. */
    private static final Pattern RELEASE = Pattern.compile("(?<![\\w.])1\\.\\d+");

    private static Questions questions = new Questions(List.of());
    private static ShippedDeck english = new ShippedDeck(List.of());
    private static ShippedDeck chinese = new ShippedDeck(List.of());

    @BeforeAll
    static void readAll() throws IOException {
        questions = Questions.read();
        english = ShippedDeck.english();
        chinese = ShippedDeck.chinese();
    }

    @Test
    void noQuestionWasDropped() {
        assertThat(questions.all()).hasSize(204);
        assertThat(questions.all().flatMap(question -> question.facts().stream()))
                .hasSize(1453);
    }

    @Test
    void everyQuestionIsPosedByACardOfItsChapter() {
        for (Chapter chapter : questions.chapters()) {
            assertThat(english.files())
                    .filteredOn(file -> file.path().equals(chapter.file()))
                    .singleElement()
                    .satisfies(file -> assertThat(file.cards().stream().map(ParsedCard::explicitId))
                            .containsAll(chapter.questions().stream()
                                    .map(question -> question.cards().get(0))
                                    .toList()));
        }
    }

    @Test
    void everyFactStandsInCardsOfItsQuestionOrSaysWhyNot() {
        assertThat(questions.all()).allSatisfy(question -> {
            assertThat(english.cards()).containsKeys(question.cards().toArray(String[]::new));
            assertThat(question.facts()).allSatisfy(fact -> {
                assertThat(question.cards()).containsAll(fact.cards());
                assertThat(fact.cards().isEmpty() && fact.note() == null)
                        .as(fact.fact())
                        .isFalse();
            });
        });
    }

    /** Whether a card says a fact takes a reader; whether it names the release in which the fact changed does not. */
    @Test
    void cardsNameTheReleasesOfTheirFacts() {
        Stream<Fact> facts =
                questions.all().map(Question::facts).flatMap(List::stream).filter(fact -> fact.note() == null);
        assertThat(facts)
                .allSatisfy(fact -> RELEASE.matcher(fact.fact()).results().forEach(release -> {
                    assertThat(answers(fact, english)).as(fact.fact()).contains(release.group());
                    assertThat(answers(fact, chinese)).as(fact.fact()).contains(release.group());
                }));
    }

    @Test
    void theCommittedTableIsFresh() throws IOException {
        String table = CoverageTable.of(questions);
        Files.writeString(FRESH, table);
        assertThat(COMMITTED)
                .as("stale; copy %s to %s and commit it", FRESH, COMMITTED)
                .content()
                .isEqualTo(table);
    }

    private static String answers(Fact fact, ShippedDeck deck) {
        return deck.cards().entrySet().stream()
                .filter(card -> fact.cards().contains(card.getKey()))
                .map(card -> card.getValue().question() + "\n" + card.getValue().answer())
                .collect(Collectors.joining("\n"));
    }
}
