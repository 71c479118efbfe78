package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back to the same cards. */
class NotesWriterTests {

    private static final ExportedDeck DECK = new ExportedDeck(1, "go", "Go: \"the\" deck", "en", "go-interview");

    /** What a front may not hold to come back as it was, as docs/export.md says: a fold or a heading of its own. */
    private static final Pattern STRUCTURE = Pattern.compile("(?m)<details|^ {0,3}(?:#{1,6}\\s|=+\\s*$|-+\\s*$)");

    private final NotesParser parser = new NotesParser();

    static List<Path> notes() throws IOException {
        try (Stream<Path> fixtures = Files.walk(Path.of("src/test/resources/notes"));
                Stream<Path> shipped = Files.walk(Path.of("content"))) {
            return Stream.concat(fixtures, shipped)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void notesOfEveryShapeComeBack(Path file) throws IOException {
        assertComesBack(parser.parse(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    /** Fragments that mean something to the parser, in any order. */
    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                        "# Chapter",
                        "## Section *two*",
                        "## What is a map? (must)",
                        "### 3. How does it grow? {#grow}",
                        "#### Details",
                        "<!-- id: some-id -->",
                        "<!-- tags: a, b -->",
                        "Q: What is a channel?",
                        "A: A queue.",
                        "**Answer:** Yes, it does.",
                        "答案：是的。",
                        "**Why does it block?**",
                        "- Why is it nil?",
                        "  Because nobody made it.",
                        "1. What is a slice?",
                        "What is nil::Nothing",
                        "```go\n# no heading\nx := 1\n```",
                        "<details>\n<summary>Answer</summary>\n\nFolded.\n\n</details>",
                        "<details><summary>How does it fold?</summary>Like this.</details>",
                        "A sentence that says something.",
                        "A heading underlined\n====",
                        "---",
                        "| Question | Answer |\n|---|---|\n| What is a mutex? | A lock. |",
                        "> quoted",
                        "为什么要用 channel？",
                        "")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(lines -> String.join("\n\n", lines));
    }

    @Property
    void whateverWasReadComesBack(@ForAll("fragments") String notes) {
        assertComesBack(parser.parse("notes.md", notes.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertComesBack(ParsedNotes notes) {
        List<NotesCard> cards = notes.cards().stream()
                .map(NotesWriterTests::card)
                .filter(card -> !STRUCTURE.matcher(card.front()).find())
                .toList();
        List<String> written = NotesWriter.write(DECK, cards);
        List<ParsedNotes> again = written.stream()
                .map(text -> parser.parse("again.md", text.getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(again.stream().flatMap(file -> file.cards().stream()).map(NotesWriterTests::card))
                .as(String.join("\n=======\n", written))
                .containsExactlyElementsOf(cards);
        assertThat(again).allSatisfy(file -> {
            assertThat(file.frontMatter().deck()).isEqualTo(DECK.name());
            assertThat(file.frontMatter().language()).isEqualTo(DECK.language());
            assertThat(file.frontMatter().family()).isEqualTo(DECK.family());
        });
    }

    private static NotesCard card(ParsedCard card) {
        return new NotesCard(
                card.topic(),
                card.questionMarkdown(),
                card.front(),
                card.answer(),
                card.importance() == null ? null : card.importance().name().toLowerCase(Locale.ROOT),
                card.tags(),
                card.explicitId());
    }
}
