package dev.gopherdeck.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A learner who switches the language finds the same cards, with the same code. */
class TwoLanguagesTests {

    private static ShippedDeck english = new ShippedDeck(List.of());
    private static ShippedDeck chinese = new ShippedDeck(List.of());

    @BeforeAll
    static void readBoth() throws IOException {
        english = ShippedDeck.english();
        chinese = ShippedDeck.chinese();
    }

    @Test
    void chaptersHaveTheSameIdsInTheSameOrder() {
        assertThat(idsByChapter(chinese)).isEqualTo(idsByChapter(english));
    }

    @Test
    void cardsAreInsistedOnAlike() {
        assertThat(table(chinese, ParsedCard::importance)).isEqualTo(table(english, ParsedCard::importance));
    }

    /** The titles are translated, but where one topic ends the other does, too. */
    @Test
    void topicsDivideTheCardsAlike() {
        assertThat(topicSizes(chinese)).isEqualTo(topicSizes(english));
    }

    /** Comments are translated; names and string literals are not, because the output would not be the same. */
    @Test
    void codeIsTheSameApartFromComments() {
        assertThat(table(chinese, TwoLanguagesTests::code)).isEqualTo(table(english, TwoLanguagesTests::code));
    }

    @Test
    void decksAreSiblings() {
        assertThat(english.files()).allSatisfy(file -> assertSibling(file, "en", "Go Interview"));
        assertThat(chinese.files()).allSatisfy(file -> assertSibling(file, "zh", "Go 面试题"));
    }

    private static void assertSibling(ParsedNotes file, String language, String deck) {
        assertThat(file.frontMatter().language()).as(file.path()).isEqualTo(language);
        assertThat(file.frontMatter().deck()).as(file.path()).isEqualTo(deck);
        assertThat(file.frontMatter().family()).as(file.path()).isEqualTo("go-interview");
    }

    private static List<String> idsByChapter(ShippedDeck deck) {
        return deck.files().stream()
                .map(file -> file.path() + " "
                        + file.cards().stream().map(ParsedCard::explicitId).toList())
                .toList();
    }

    /** One line a card, so that a difference shows its card. */
    private static List<String> table(ShippedDeck deck, Function<ParsedCard, Object> column) {
        return deck.cards().entrySet().stream()
                .map(card -> card.getKey() + ": " + column.apply(card.getValue()))
                .toList();
    }

    private static List<Integer> topicSizes(ShippedDeck deck) {
        List<Integer> sizes = new ArrayList<>();
        List<String> topic = List.of();
        for (Map.Entry<String, ParsedCard> card : deck.cards().entrySet()) {
            boolean continued = card.getValue().topic().equals(topic);
            sizes.add(continued ? sizes.remove(sizes.size() - 1) + 1 : 1);
            topic = card.getValue().topic();
        }
        return sizes;
    }

    private static List<String> code(ParsedCard card) {
        return Snippet.in("", 1, card.answer()).stream()
                .map(TwoLanguagesTests::comparable)
                .toList();
    }

    private static String comparable(Snippet snippet) {
        String code = snippet.isDiagram() ? Diagram.shape(snippet.code()) : GoSource.withoutComments(snippet.code());
        return snippet.mark() + "\n" + code + "\n" + GoSource.output(snippet.code());
    }
}
