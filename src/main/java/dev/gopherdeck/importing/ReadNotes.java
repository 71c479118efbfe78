package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedNotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a source, read and sorted by deck.
 *
 * @param deck name of the deck to import into, whatever the notes say; null to follow them
 * @param files all of them, in the order of their paths, with those that could not be read
 * @param decks in the order in which the files name them
 * @param digest of all notes, see {@link NotesDigest}
 */
record ReadNotes(
        NotesSource source, @Nullable String deck, List<ParsedNotes> files, List<DeckNotes> decks, String digest) {

    ReadNotes {
        files = List.copyOf(files);
        decks = List.copyOf(decks);
    }

    List<NotesProblem> problems() {
        return files.stream()
                .flatMap(file -> file.problems().stream().map(problem -> new NotesProblem(file.path(), problem)))
                .toList();
    }
}
