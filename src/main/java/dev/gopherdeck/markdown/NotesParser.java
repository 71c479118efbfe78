package dev.gopherdeck.markdown;

import java.util.List;

/** Reads cards out of Markdown notes. Stateless and safe for concurrent use. */
public final class NotesParser {

    /**
     * Reads one file.
     *
     * @param path path of the file relative to its source, with forward slashes; names a whole-file card where nothing else does
     * @param text the file's text with any line endings
     */
    public ParsedNotes parse(String path, String text) {
        return new ParsedNotes(path, FrontMatter.NONE, List.of(), List.of());
    }
}
