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
}
