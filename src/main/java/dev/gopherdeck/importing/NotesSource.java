package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes that come together.
 *
 * @param name tells sources apart between imports: the real path of a folder, the name of an upload
 * @param kind what is known about notes that are not among the files
 * @param files in the order of their paths
 * @param images the pictures beside the notes, in the order of their paths
 * @param skipped files that look like notes or pictures but could not be read, in the order of their paths
 */
public record NotesSource(
        String name, Kind kind, List<NotesFile> files, List<ImageFile> images, List<SkippedFile> skipped) {

    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:zip|md|markdown)$");

    /** What a source speaks for: only cards that it covers are archived when it no longer holds them. */
    public enum Kind {
        /** A folder or an archive: all that was ever read below its name. */
        TREE,
        /** Some files of the folder that gives the name: what was last read from their paths. */
        FILES
    }

    public NotesSource {
        files = files.stream().sorted(Comparator.comparing(NotesFile::path)).toList();
        images = images.stream().sorted(Comparator.comparing(ImageFile::path)).toList();
        skipped =
                skipped.stream().sorted(Comparator.comparing(SkippedFile::path)).toList();
    }

    /** A folder or an archive. */
    public NotesSource(String name, List<NotesFile> files, List<ImageFile> images, List<SkippedFile> skipped) {
        this(name, Kind.TREE, files, images, skipped);
    }

    /** A folder or an archive without pictures, all of it readable. */
    public NotesSource(String name, List<NotesFile> files) {
        this(name, files, List.of(), List.of());
    }

    /** Where the notes can be read again: a single file, not its folder. */
    String place() {
        return kind == Kind.FILES && files.size() == 1
                ? origin(name, files.get(0).path())
                : name;
    }

    /** The deck of notes that name none: the last part of the source's name. */
    String deckName() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String bare = EXTENSION.matcher(last).replaceFirst("").strip();
        return bare.isEmpty() ? "notes" : bare;
    }

    /** Where a file lies, however the source that holds it was cut. */
    static String origin(String source, String path) {
        return source + "/" + path;
    }
}
