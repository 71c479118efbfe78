package dev.gopherdeck.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answer, as read from one file.
 *
 * @param question the question as plain text, without numbering, importance marks and emphasis
 * @param questionMarkdown the question as Markdown, without numbering and importance marks
 * @param front what stands on the front below the question (code, options), Markdown; empty where nothing does
 * @param answer the answer, Markdown; empty where the notes give none
 * @param topic titles of the headings above the question, outermost first
 * @param line the 1-based line of the question
 * @param frontLines where the front stands, if there is one
 * @param answerLines where the answer stands, if there is one
 * @param explicitId the id that the author gave, unique within a deck
 */
public record ParsedCard(
        String question,
        String questionMarkdown,
        String front,
        String answer,
        List<String> topic,
        int line,
        @Nullable LineRange frontLines,
        @Nullable LineRange answerLines,
        @Nullable Importance importance,
        List<String> tags,
        @Nullable String explicitId,
        CardFormat format) {

    public ParsedCard {
        topic = List.copyOf(topic);
        tags = List.copyOf(tags);
    }

    /** The same card, for notes in which another one holds its id. */
    public ParsedCard withoutExplicitId() {
        return new ParsedCard(
                question,
                questionMarkdown,
                front,
                answer,
                topic,
                line,
                frontLines,
                answerLines,
                importance,
                tags,
                null,
                format);
    }
}
