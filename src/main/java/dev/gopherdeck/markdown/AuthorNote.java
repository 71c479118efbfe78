package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A comment below a question that says something of the card, such as {@code <!-- id: make-vs-new -->}. */
record AuthorNote(String key, String value) {

    private static final Pattern NOTE =
            Pattern.compile("^\\s{0,8}<!--\\s{0,8}(id|tags)\\s{0,8}:\\s{0,8}(\\S.{0,400}?)\\s{0,8}-->\\s*$");

    static @Nullable AuthorNote parse(String line) {
        Matcher matcher = NOTE.matcher(line);
        return matcher.matches()
                ? new AuthorNote(matcher.group(1), matcher.group(2).strip())
                : null;
    }
}
