package dev.gopherdeck.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every card of the deck is one: found by its importer, answered, and short enough to recall in a minute. */
class CardsTests {

    private static final int MOST_WORDS = 350;
    private static final int MOST_CHINESE_CHARACTERS = 900;

    /** One that the front matter's {@code card-level: 3} makes a question, outside of code. */
    private static final Pattern QUESTION = Pattern.compile("^### ", Pattern.MULTILINE);

    private static ShippedDeck english = new ShippedDeck(List.of());
    private static ShippedDeck chinese = new ShippedDeck(List.of());

    @BeforeAll
    static void readBoth() throws IOException {
        english = ShippedDeck.english();
        chinese = ShippedDeck.chinese();
    }

    @Test
    void filesHaveNoProblems() {
        assertThat(files())
                .allSatisfy(file -> assertThat(file.problems()).as(file.path()).isEmpty());
    }

    @Test
    void everyQuestionOfTheFilesIsACardWithAnIdOfItsOwn() throws IOException {
        for (ShippedDeck deck : List.of(english, chinese)) {
            assertThat(deck.cards().values())
                    .allSatisfy(card ->
                            assertThat(card.explicitId()).as(card.question()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
        }
        assertThat(english.cards()).hasSize(questions("go-interview-en"));
        assertThat(chinese.cards()).hasSize(questions("go-interview-zh"));
    }

    @Test
    void everyAnswerBeginsWithWhatToSay() {
        assertThat(cards()).allSatisfy(card -> assertThat(card.answer())
                .as(card.question())
                .doesNotStartWith("```")
                .doesNotStartWith("|")
                .doesNotStartWith("-")
                .isNotBlank());
    }

    @Test
    void answersAreShortEnoughToRecall() {
        assertThat(english.cards())
                .allSatisfy((id, card) -> assertThat(Length.words(card)).as(id).isLessThanOrEqualTo(MOST_WORDS));
        assertThat(chinese.cards())
                .allSatisfy((id, card) ->
                        assertThat(Length.characters(card)).as(id).isLessThanOrEqualTo(MOST_CHINESE_CHARACTERS));
    }

    /** A mark that is not known would neither be run nor drawn; code without one is not coloured. */
    @Test
    void fencedCodeSaysWhatItIs() throws IOException {
        assertThat(Content.snippets()).allSatisfy(snippet -> assertThat(snippet.mark())
                .as(snippet.place())
                .isIn("go", "go fragment", "mermaid", "text", "sh", "markdown"));
    }

    @Test
    void programsAreCompleteAndTellTheirOutput() throws IOException {
        assertThat(Content.snippets().stream().filter(Snippet::isProgram))
                .allSatisfy(program -> assertThat(program.code())
                        .as(program.place())
                        .startsWith("package main\n")
                        .matches(GoSource::tellsItsOutput, "has an // Output: comment"));
    }

    private static Stream<ParsedNotes> files() {
        return Stream.of(english, chinese).flatMap(deck -> deck.files().stream());
    }

    private static Stream<ParsedCard> cards() {
        return files().flatMap(file -> file.cards().stream());
    }

    private static int questions(String deck) throws IOException {
        int questions = 0;
        for (Path file : Content.files(Content.ROOT.resolve(deck))) {
            String text = Snippet.removedFrom(Files.readString(file));
            questions += (int) QUESTION.matcher(text).results().count();
        }
        return questions;
    }
}
