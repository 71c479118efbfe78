package dev.gopherdeck.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be told of Go code without a compiler. */
final class GoSource {

    /** Literals first, so that {@code "//"} in a string is no comment; group 1 is a comment. */
    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'|`[^`]*+`|(//[^\n]*|/\\*.*?\\*/)", Pattern.DOTALL);

    private static final Pattern OUTPUT = Pattern.compile("^\\s*// Output:\n((?:\\s*//[^\n]*\n)*)", Pattern.MULTILINE);

    private GoSource() {}

    /** The code alone; blank lines and white space before a line's end go with the comments. */
    static String withoutComments(String code) {
        String bare = LITERAL_OR_COMMENT
                .matcher(code)
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : "");
        return bare.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static boolean tellsItsOutput(String program) {
        return OUTPUT.matcher(program).find();
    }

    /** The lines below {@code // Output:}, as Go's own examples have them; empty where the program tells none. */
    static String output(String program) {
        Matcher matcher = OUTPUT.matcher(program);
        return matcher.find() ? trimmed(matcher.group(1).replaceAll("(?m)^\\s*// ?", "")) : "";
    }

    /** Printed text without the white space that a comment cannot show: at the ends of lines and around the whole. */
    static String trimmed(String printed) {
        return printed.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
