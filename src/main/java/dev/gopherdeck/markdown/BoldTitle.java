package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a bold phrase, number before it or in it.
 *
 * @param rest what follows the bold on its line
 */
record BoldTitle(String title, String rest) {

    private static final Pattern BOLD = Pattern.compile(
            "^\\s{0,3}(?<number>(?:\\d{1,4}[.)、．]|[（(]\\d{1,4}[)）]|Q\\d{1,4}[.:：]?)\\s*)?(?:(?:\\*\\*\\*|\\*\\*|__)(?<mark>[^*]{1,600}?(?:\\*(?!\\*)[^*]{0,600})?)(?:\\*\\*\\*|\\*\\*|__)|<(?:b|strong)>(?<tag>[^<]{1,600})</(?:b|strong)>)\\s*(?<rest>.*)$");
    private static final Pattern ARROW = Pattern.compile("^\\s*(?:→|->|=>|—|–|-)\\s+");

    static @Nullable BoldTitle parse(String line) {
        if (line.indexOf("**") < 0 && line.indexOf("__") < 0 && line.indexOf('<') < 0) {
            return null;
        }
        Matcher bold = BOLD.matcher(line);
        if (!bold.matches()) {
            return null;
        }
        String number = bold.group("number") == null ? "" : bold.group("number").strip() + " ";
        String text = bold.group("mark") == null ? bold.group("tag") : bold.group("mark");
        String rest = ARROW.matcher(bold.group("rest")).replaceFirst("").strip();
        boolean broken = rest.matches("[?？]");
        return new BoldTitle(number + text.strip() + (broken ? rest : ""), broken ? "" : rest);
    }
}
