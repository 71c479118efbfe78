package dev.gopherdeck.markdown;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the comments directly below a question say of its card. */
record AuthorNotes(@Nullable String id, List<String> tags) {

    static AuthorNotes below(Manuscript notes, Draft draft) {
        String id = null;
        List<String> tags = List.of();
        int line = draft.line() + 1;
        while (line <= draft.lastLine()
                && (notes.source().isBlank(line) || AuthorNote.parse(notes.line(line)) != null)) {
            AuthorNote note = AuthorNote.parse(notes.line(line));
            if (note != null && note.key().equals("id")) {
                id = note.value();
            } else if (note != null) {
                tags = Arrays.stream(note.value().split("[,，\\s]+")).toList();
            }
            line++;
        }
        return new AuthorNotes(id, tags);
    }
}
