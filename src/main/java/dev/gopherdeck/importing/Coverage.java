package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedNotes;
import java.util.HashSet;
import java.util.Set;

/** What an import knows about a stored card that its notes do not hold. */
final class Coverage {

    /** How far the notes speak for a card. */
    enum Reach {
        /** The card would be among the notes if its author had kept it. */
        COVERED,
        /** The card belongs to a file of which something could not be read. */
        UNCERTAIN,
        /** The card comes from elsewhere; the notes say nothing about it. */
        FOREIGN
    }

    private final NotesSource source;
    private final Set<String> origins = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<String> partlyRead = new HashSet<>();

    Coverage(ReadNotes notes) {
        this.source = notes.source();
        for (ParsedNotes file : notes.files()) {
            String origin = NotesSource.origin(source.name(), file.path());
            origins.add(origin);
            if (file.lost()) {
                (file.cards().isEmpty() ? unread : partlyRead).add(origin);
            }
        }
    }

    Reach of(StoredCard card) {
        String origin = NotesSource.origin(card.source(), card.path());
        if (!isWithin(origin) || isUnread(origin)) {
            return Reach.FOREIGN;
        }
        return partlyRead.contains(origin) ? Reach.UNCERTAIN : Reach.COVERED;
    }

    /** A folder that could not be read hides all that is in it. */
    private boolean isUnread(String origin) {
        return unread.contains(origin) || unread.stream().anyMatch(folder -> origin.startsWith(folder + "/"));
    }

    private boolean isWithin(String origin) {
        return source.kind() == NotesSource.Kind.TREE
                ? origin.startsWith(source.name() + "/")
                : origins.contains(origin);
    }
}
