package dev.gopherdeck.importing;

import java.util.Comparator;
import java.util.List;

/**
 * Notes that come together.
 *
 * @param name tells sources apart between imports: the real path of a folder, the name of an upload
 * @param kind what is known about notes that are not among the files
 * @param files in the order of their paths
 */
public record NotesSource(String name, Kind kind, List<NotesFile> files) {

    /** What a source speaks for: only cards that it covers are archived when it no longer holds them. */
    public enum Kind {
        /** A folder or an archive: all that was ever read below its name. */
        TREE,
        /** Some files of the folder that gives the name: what was last read from their paths. */
        FILES
    }

    public NotesSource {
        files = files.stream().sorted(Comparator.comparing(NotesFile::path)).toList();
    }

    /** A folder or an archive. */
    public NotesSource(String name, List<NotesFile> files) {
        this(name, Kind.TREE, files);
    }

    /** The deck of notes that name none: the last part of the source's name. */
    String deckName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Where a file lies, however the source that holds it was cut. */
    static String origin(String source, String path) {
        return source + "/" + path;
    }
}
