package dev.gopherdeck.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a whole file is about: the title in its front matter, else its only first-level heading, else its name.
 *
 * @param line where the title stands; 1 where it is the file's name
 * @param bodyStart the first line that is not title
 */
record FileTitle(String text, int line, int bodyStart) {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}(?:[.\\-]\\d{1,4}){0,4}[-_.、\\s]+(?=\\S)");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,10}$");
    private static final Pattern WORDS = Pattern.compile("[-_]+");

    static FileTitle of(Manuscript notes) {
        String title = notes.frontMatter().title();
        Heading heading = onlyFirstLevelHeading(notes);
        if (title != null) {
            return new FileTitle(title, 1, heading == null ? notes.firstLine() : heading.lastLine() + 1);
        }
        if (heading != null) {
            return new FileTitle(heading.title(), heading.firstLine(), heading.lastLine() + 1);
        }
        return new FileTitle(fileName(notes.path()), 1, notes.firstLine());
    }

    private static @Nullable Heading onlyFirstLevelHeading(Manuscript notes) {
        List<Heading> first = notes.headings().stream()
                .filter(heading -> heading.level() == 1)
                .limit(2)
                .toList();
        return first.size() == 1 ? first.get(0) : null;
    }

    /** The name without folder, extension and number; one that is joined by hyphens falls into words. */
    static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        name = EXTENSION.matcher(name).replaceFirst("");
        String bare = NUMBER.matcher(name).replaceFirst("");
        return bare.contains(" ") ? bare : WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
