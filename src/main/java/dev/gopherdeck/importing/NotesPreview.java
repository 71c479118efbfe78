package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What notes become, before anything is imported.
 *
 * @param notes the Markdown that was read
 * @param cut whether more was given than is read at once
 * @param cards the first cards, all HTML safe
 * @param more cards beyond those
 */
record NotesPreview(String notes, boolean cut, List<PreviewCard> cards, int more, List<Problem> problems) {

    NotesPreview {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }

    /**
     * A card as it would be asked.
     *
     * @param importance how much the notes insist: the name of a mark, in lower case
     * @param frontHtml may be empty
     * @param answerHtml may be empty
     */
    record PreviewCard(
            List<String> topic,
            List<String> tags,
            @Nullable String importance,
            String questionHtml,
            String frontHtml,
            String answerHtml) {

        public PreviewCard {
            topic = List.copyOf(topic);
            tags = List.copyOf(tags);
        }
    }
}
