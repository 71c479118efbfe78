package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import dev.gopherdeck.markdown.NotesText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The place of a file in its source, as an archive or a browser names it.
 *
 * @param segments folders, outermost first, then the file; none is empty, {@code .} or {@code ..}
 */
record SourcePath(List<String> segments) {

    private static final int DEEPEST = 32;
    private static final int LONGEST = 1000;
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\\\]");
    private static final Pattern ABSOLUTE = Pattern.compile("^(?:/|[A-Za-z]:)");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Set<String> ARCHIVES = Set.of("zip", "jar", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

    SourcePath {
        segments = List.copyOf(segments);
    }

    /**
     * Reads a name with forward slashes. Composed characters are made one, as Apple's archives have them in two.
     *
     * @throws SourceRefusedException for a name that no honest program writes
     */
    static SourcePath of(String name) {
        if (name.length() > LONGEST || NO_NAME.matcher(name).find()) {
            throw new SourceRefusedException(Reason.BAD_NAME, shown(name));
        }
        if (ABSOLUTE.matcher(name).find()) {
            throw new SourceRefusedException(Reason.LEAVES_FOLDER, shown(name));
        }
        List<String> segments = new ArrayList<>();
        for (String segment : SLASH.split(Normalizer.normalize(name, Normalizer.Form.NFC))) {
            if (segment.equals("..")) {
                throw new SourceRefusedException(Reason.LEAVES_FOLDER, shown(name));
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.isEmpty()) {
            throw new SourceRefusedException(Reason.BAD_NAME, shown(name));
        }
        if (segments.size() > DEEPEST) {
            throw new SourceRefusedException(Reason.TOO_DEEP, shown(name));
        }
        return new SourcePath(segments);
    }

    /** The path of a file that is there: a strange name is no attack, so it is only made presentable. */
    static SourcePath ofExisting(String name) {
        return of(NO_NAME.matcher(name).replaceAll("�"));
    }

    /** Hidden files and what Apple's archives add: nobody's notes. */
    boolean isHidden() {
        return segments.stream().anyMatch(segment -> segment.startsWith(".") || segment.equals("__MACOSX"));
    }

    /** Whether an import looks at such a file. */
    boolean matters() {
        return !isHidden() && (isNotes() || isImage() || isArchive());
    }

    boolean isNotes() {
        return NotesText.isNotes(segments.get(segments.size() - 1));
    }

    boolean isImage() {
        return IMAGES.contains(extension());
    }

    boolean isArchive() {
        return ARCHIVES.contains(extension());
    }

    /** The name of the outermost folder; empty for a file that lies in none. */
    String outermostFolder() {
        return segments.size() == 1 ? "" : segments.get(0);
    }

    /** The path without its outermost folder. */
    SourcePath inside() {
        return new SourcePath(segments.subList(1, segments.size()));
    }

    /** How the second file of this path is reported, so that it is not taken for the first. */
    SourcePath second() {
        List<String> renamed = new ArrayList<>(segments);
        renamed.set(renamed.size() - 1, renamed.get(renamed.size() - 1) + " (2)");
        return new SourcePath(renamed);
    }

    private String extension() {
        String name = segments.get(segments.size() - 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** With forward slashes. */
    @Override
    public String toString() {
        return String.join("/", segments);
    }

    /** A hostile name as a message can show it. */
    private static String shown(String name) {
        String clean = NO_NAME.matcher(name).replaceAll("�");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }
}
