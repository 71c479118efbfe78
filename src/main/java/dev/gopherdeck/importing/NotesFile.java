package dev.gopherdeck.importing;

import org.jspecify.annotations.Nullable;

/**
 * One file of notes.
 *
 * @param path relative to its source, with forward slashes
 * @param text the decoded text; empty where the file could not be read
 * @param complaint why the file could not be read; null where it could
 */
public record NotesFile(String path, String text, @Nullable String complaint) {

    public NotesFile(String path, String text) {
        this(path, text, null);
    }

    /** A file that is there but cannot be read: it changes nothing, and no card of it is archived. */
    public static NotesFile unreadable(String path, String complaint) {
        return new NotesFile(path, "", complaint);
    }
}
