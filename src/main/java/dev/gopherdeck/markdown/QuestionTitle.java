package dev.gopherdeck.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it, taken apart.
 *
 * @param markdown the question without numbering, marks, id and decoration
 * @param explicitId what a trailing <code>{#id}</code> gave
 */
record QuestionTitle(String markdown, @Nullable Importance importance, @Nullable String explicitId, List<String> tags) {

    private static final Pattern ATTRIBUTE_ID = Pattern.compile("\\s*\\{#([\\w.:-]{1,200})}\\s*$");
    private static final Pattern HASHTAGS = Pattern.compile("(?:\\s{1,4}#\\p{L}[\\p{L}\\p{N}/_-]{0,60}){1,10}\\s*$");
    /** Picture names such as {@code :rocket:} and arrows that lead to the top. */
    private static final Pattern SIGNS = Pattern.compile(
            "^(?:\\s*(?::[a-z0-9_+-]{2,30}:|\\[{1,2}[⬆↑↥🔝\\uFE0F]{1,4}]{1,2}\\([^()]{0,100}\\)))+\\s*(?=\\S)");

    private static final Pattern SOURCE_LINK =
            Pattern.compile("\\s*\\|\\s*\\[[^\\[\\]]{0,200}]\\([^()\\s]{0,1000}\\)\\s*$");

    static QuestionTitle of(String raw) {
        Matcher attribute = ATTRIBUTE_ID.matcher(raw);
        String explicitId = attribute.find() ? attribute.group(1) : null;
        String text = explicitId == null ? raw : raw.substring(0, attribute.start());
        Matcher hashtags = HASHTAGS.matcher(text);
        List<String> tags = hashtags.find() ? tags(hashtags.group()) : List.of();
        text = tags.isEmpty() ? text : text.substring(0, hashtags.start());
        text = unwrapped(SOURCE_LINK.matcher(text).replaceFirst("").strip());
        text = unwrapped(Numbering.strip(SIGNS.matcher(text).replaceFirst("")));
        ImportanceMark mark = ImportanceMark.strip(text);
        String rest = mark.importance() == null ? text : Numbering.strip(mark.title());
        String markdown = unwrapped(rest);
        // A title of nothing but marks stays as it is
        return new QuestionTitle(markdown.isBlank() ? raw.strip() : markdown, mark.importance(), explicitId, tags);
    }

    private static List<String> tags(String hashtags) {
        return Arrays.stream(hashtags.strip().split("\\s+"))
                .map(tag -> tag.substring(1))
                .toList();
    }

    String plain() {
        return PlainText.of(markdown);
    }

    /** Without emphasis around the whole, which only says that this is a question. */
    private static String unwrapped(String text) {
        for (String marks : new String[] {"***", "**", "__", "*"}) {
            int width = marks.length();
            boolean wrapped = text.length() > 2 * width && text.startsWith(marks) && text.endsWith(marks);
            if (wrapped && text.indexOf(marks, width) == text.length() - width) {
                return text.substring(width, text.length() - width).strip();
            }
        }
        return text.strip();
    }
}
