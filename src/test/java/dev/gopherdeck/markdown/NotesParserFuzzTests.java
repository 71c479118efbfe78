package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Documents put together at random; {@code -Djqwik.tries.default=100000} reads many more than an ordinary build does. */
class NotesParserFuzzTests {

    private static final String[] FRAGMENTS = {
        "# ",
        "## ",
        "### ",
        "#### 1. ",
        "## （1）",
        "## 一、",
        "Q: ",
        "A: ",
        "**Q1: ",
        "**",
        "答：",
        "问：",
        "1. ",
        "2. ",
        "- ",
        "  - ",
        "\t",
        "What is it?",
        "区别",
        "text",
        "Explain",
        "?",
        "::",
        " :: ",
        "`",
        "```",
        "```go",
        "~~~",
        "\n",
        "\n\n",
        "\n\n\n",
        "---",
        "===",
        "***",
        "|",
        "| Question | Answer |\n|---|---|\n",
        "<details>",
        "<summary>",
        "</summary>",
        "</details>",
        "<h2 id=\"a\">",
        "</h2>",
        "<!--",
        "-->",
        "<!-- id: a -->",
        "{#b}",
        "（必问）",
        "★",
        "[a](b)",
        "[a]",
        "![c](d.png)",
        "[^1]",
        "[^1]: note",
        "&lt;",
        "\\",
        "> ",
        "C: [x]",
        "card-level: 2",
        "format: list",
        "tags: [a, b]",
        "#flashcards",
        "<br>",
        "</p>",
        "\uFEFF",
        "\r",
        "\uD83D",
        "😀",
        "    ",
        "第1题",
        "⬆ back to top"
    };

    private final NotesParser parser = new NotesParser();
    private final CardHtml html = new CardHtml();

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void readsWhateverTheDocument(@ForAll("documents") String document) {
        ParsedNotes notes = parser.parse("notes.md", document);
        int lines = (int) document.lines().count();
        int last = 0;
        for (ParsedCard card : notes.cards()) {
            assertThat(card.question()).isNotBlank();
            assertThat(card.line()).isBetween(last, lines);
            last = card.line();
        }
        assertThat(notes.problems())
                .allMatch(problem -> problem.line() >= 1 && !problem.message().isBlank());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void rendersWhateverTheDocument(@ForAll("documents") String document) {
        assertThat(html.render(document)).doesNotContain("<script").doesNotContain("javascript:");
        assertThat(html.renderInline(document)).isNotNull();
    }

    @Property(tries = 200)
    void readsWhateverTheBytes(@ForAll byte[] bytes) {
        assertThat(parser.parse("notes.md", bytes)).isNotNull();
    }

    @Property(tries = 200)
    void readingTwiceIsReadingOnce(@ForAll("documents") String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse("notes.md", bytes)).isEqualTo(parser.parse("notes.md", bytes));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> line = Arbitraries.of(FRAGMENTS).list().ofMaxSize(5).map(parts -> String.join("", parts));
        Arbitrary<String> body = line.list().ofMaxSize(60).map(lines -> String.join("\n", lines));
        Arbitrary<String> head =
                Arbitraries.of("", "", "", "---\n", "---\ncard-level: 2\n---\n", "---\nformat: bold\n---\n");
        return head.flatMap(start -> body.map(rest -> start + rest));
    }
}
