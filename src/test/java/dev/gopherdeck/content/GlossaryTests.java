package dev.gopherdeck.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.content.Glossary.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The decks say of a thing what their glossaries say they do. */
class GlossaryTests {

    @Test
    void bothLanguagesTranslateAlike() throws IOException {
        List<Entry> english = Glossary.of("go-interview-en");
        List<Entry> chinese = Glossary.of("go-interview-zh");

        assertThat(english).isNotEmpty().allSatisfy(entry -> assertThat(entry.meaning())
                .isNotBlank());
        assertThat(chinese).allSatisfy(entry -> assertThat(entry.meaning()).isNotBlank());
        assertThat(chinese.stream().map(entry -> entry.translation() + " = " + entry.term()))
                .containsExactlyElementsOf(english.stream()
                        .map(entry -> entry.term() + " = " + entry.translation())
                        .toList());
    }

    @Test
    void termsAreUsed() throws IOException {
        assertUsed(Glossary.of("go-interview-en"), ShippedDeck.english());
        assertUsed(Glossary.of("go-interview-zh"), ShippedDeck.chinese());
    }

    private static void assertUsed(List<Entry> glossary, ShippedDeck deck) {
        String text = deck.cards().values().stream()
                .map(card -> card.question() + "\n" + card.answer())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        assertThat(glossary)
                .extracting(entry -> entry.term().toLowerCase(Locale.ROOT))
                .allSatisfy(term -> assertThat(text).contains(term));
    }
}
