package dev.gopherdeck.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as notes have it.
 *
 * @param topic titles of the headings above, outermost first
 * @param question one line of Markdown
 * @param importance must, important or hard
 */
record NotesCard(
        List<String> topic,
        String question,
        String front,
        String answer,
        @Nullable String importance,
        List<String> tags,
        @Nullable String explicitId) {

    NotesCard {
        topic = List.copyOf(topic);
        tags = List.copyOf(tags);
    }
}
