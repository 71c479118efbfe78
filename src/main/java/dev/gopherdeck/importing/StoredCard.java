package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Importance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as the last import left it.
 *
 * @param questionKey the question as it is compared, see {@link QuestionKey}
 * @param topic titles of the headings above the question, outermost first
 * @param question plain text
 * @param format shape in which the notes posed the question, in lower case
 * @param source name of the source to which the path is relative
 * @param path file that the card was last read from
 * @param line 1-based line of the question in that file
 * @param position place in the deck's order
 * @param revision counts the card's texts, from 1
 * @param archived whether the card is out of review because the notes no longer hold it
 */
public record StoredCard(
        long id,
        @Nullable String explicitId,
        String questionKey,
        String question,
        String questionMarkdown,
        String front,
        String answer,
        List<String> topic,
        @Nullable Importance importance,
        List<String> tags,
        String format,
        String source,
        String path,
        int line,
        int position,
        int revision,
        boolean archived) {

    public StoredCard {
        topic = List.copyOf(topic);
        tags = List.copyOf(tags);
    }

    /** Everything that the learner may read of it. */
    List<String> texts() {
        return List.of(question, questionMarkdown, front, answer);
    }
}
