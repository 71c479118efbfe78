package dev.gopherdeck.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of fenced code.
 *
 * @param place file and 1-based line of the opening fence, as {@code file.md:12}
 * @param mark what stands behind the opening fence: {@code go}, {@code go fragment}, {@code mermaid}
 * @param code the text between the fences, with a line feed at its end
 */
record Snippet(String place, String mark, String code) {

    private static final Pattern FENCED =
            Pattern.compile("^(`{3,})([^`\n]*)\n(.*?)^\\1`*$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * The fenced code of a file or of a part of it.
     *
     * @param firstLine the 1-based line of the file at which the part begins
     */
    static List<Snippet> in(String file, int firstLine, String markdown) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher matcher = FENCED.matcher(markdown);
        while (matcher.find()) {
            long line =
                    firstLine + markdown.substring(0, matcher.start()).lines().count();
            snippets.add(new Snippet(file + ":" + line, matcher.group(2).strip(), matcher.group(3)));
        }
        return snippets;
    }

    /** The same Markdown without its fenced code. */
    static String removedFrom(String markdown) {
        return FENCED.matcher(markdown).replaceAll("");
    }

    boolean isProgram() {
        return mark.equals("go");
    }

    boolean isFragment() {
        return mark.equals("go fragment");
    }

    boolean isDiagram() {
        return mark.equals("mermaid");
    }
}
