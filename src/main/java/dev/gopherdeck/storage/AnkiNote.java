package dev.gopherdeck.storage;

import java.util.List;

/**
 * A card as Anki keeps it; both sides are HTML.
 *
 * @param id also of its one card
 * @param guid the same at every export, so that Anki updates what it has
 */
record AnkiNote(long id, String guid, long deck, String front, String back, List<String> tags, boolean flagged) {

    AnkiNote {
        tags = List.copyOf(tags);
    }
}
