package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesParserTests {

    private final NotesParser parser = new NotesParser();

    @Test
    void headingsAboveAreTheTopic() {
        ParsedNotes notes = parser.parse(
                "a.md",
                """
                ---
                deck: Go
                card-level: 3
                tags: [go, basics]
                ---
                # Go
                ## Channels
                ### 1. What is `nil`? (must) {#nil-channel}

                A value.

                #### More

                ```go
                # not a heading
                ```
                """);
        assertThat(notes.cards()).singleElement().satisfies(card -> {
            assertThat(card.question()).isEqualTo("What is nil?");
            assertThat(card.questionMarkdown()).isEqualTo("What is `nil`?");
            assertThat(card.topic()).containsExactly("Go", "Channels");
            assertThat(card.importance()).isEqualTo(Importance.MUST);
            assertThat(card.explicitId()).isEqualTo("nil-channel");
            assertThat(card.tags()).containsExactly("go", "basics");
            assertThat(card.line()).isEqualTo(8);
            assertThat(card.answerLines()).isEqualTo(new LineRange(10, 16));
            assertThat(card.answer()).startsWith("A value.").endsWith("```");
        });
        assertThat(notes.frontMatter().deck()).isEqualTo("Go");
    }

    @Test
    void aCommentBelowTheHeadingGivesTheId() {
        ParsedNotes notes = parser.parse("a.md", "## What is a slice?\n<!-- id: slice -->\n\nA view.\n");
        assertThat(notes.cards()).singleElement().satisfies(card -> {
            assertThat(card.explicitId()).isEqualTo("slice");
            assertThat(card.answer()).isEqualTo("A view.");
        });
    }

    @Test
    void anUnclosedFenceHidesNothingBehindTheNextHeading() {
        ParsedNotes notes = parser.parse("a.md", "## What is a?\n\n```go\nx\n\n## What is b?\n\ntext\n");
        assertThat(notes.cards()).extracting(ParsedCard::question).containsExactly("What is a?", "What is b?");
        assertThat(notes.problems()).singleElement().extracting(Problem::line).isEqualTo(3);
    }

    @Test
    void anIdBelongsToTheFirstWhoClaimsIt() {
        ParsedNotes notes = parser.parse("a.md", "## What is a? {#x}\n\na\n\n## What is b? {#x}\n\nb\n");
        assertThat(notes.cards()).extracting(ParsedCard::explicitId).containsExactly("x", null);
        assertThat(notes.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.message()).contains("line 1");
        });
    }

    @Test
    void cardsTakeTheDefinitionsThatTheyUse() {
        ParsedNotes notes = parser.parse(
                "a.md",
                "## What is a?\n\nSee [it][a].\n\n## What is b?\n\nNothing[^1].\n\n[a]: https://a.example\n[^1]: A note.\n");
        assertThat(notes.cards())
                .extracting(ParsedCard::answer)
                .containsExactly("See [it][a].\n\n[a]: https://a.example", "Nothing[^1].\n\n[^1]: A note.");
    }

    @Test
    void linesOutsideCardsAreContext() {
        ParsedNotes notes = parser.parse("a.md", "# Notes\n\nHello.\n\n## What is a?\n\na\n\n## License\n\nMIT\n");
        assertThat(notes.contextLines())
                .containsExactly(new LineRange(1, 1), new LineRange(3, 3), new LineRange(9, 9), new LineRange(11, 11));
    }

    @Test
    void aBrokenFrontMatterValueIsNamedWithItsRemedy() {
        ParsedNotes notes = parser.parse("a.md", "---\ncard-level: many\nformat: prose\n---\n## What is a?\n\na\n");
        assertThat(notes.problems()).extracting(Problem::line).containsExactly(2, 3);
        assertThat(notes.cards()).hasSize(1);
    }

    @Test
    void aCardThatIsTooLongIsLeftOutAndTheOthersStay() {
        String text = "## What is a?\n\n" + "word ".repeat(20_000) + "\n\n## What is b?\n\nb\n";
        ParsedNotes notes = parser.parse("a.md", text);
        assertThat(notes.cards()).extracting(ParsedCard::question).containsExactly("What is b?");
        assertThat(notes.problems()).singleElement().extracting(Problem::line).isEqualTo(1);
    }
}
