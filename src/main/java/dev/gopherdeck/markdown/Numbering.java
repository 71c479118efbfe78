package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that authors put before their questions; they change with every edit and are no part of the text. */
final class Numbering {

    private static final String CHINESE_NUMBER = "[零〇一二三四五六七八九十百]{1,6}";

    /** What a number may look like; digits never run into further digits, so that “1.5 倍” keeps its number. */
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:"
                    + "第\\s*(?:\\d{1,4}|" + CHINESE_NUMBER + ")\\s*[题问章节][：:、.．，,\\s]*"
                    + "|(?:Question|问题|题目?|面试题)\\s*(?:\\d{1,4}|" + CHINESE_NUMBER + ")\\s*[：:、.．)）\\-–—\\s]\\s*"
                    + "|Q\\s*\\d{1,4}(?:\\.\\d{1,4}){0,4}\\s*[：:、.．)）\\-–—\\s]\\s*"
                    + "|Q[：:.．]\\s*"
                    + "|[（(\\[【]\\s*(?:\\d{1,4}(?:\\.\\d{1,4}){0,4}|" + CHINESE_NUMBER + ")\\s*[)）\\]】]\\s*[.．、：:]?\\s*"
                    + "|" + CHINESE_NUMBER + "\\s*[、.．：:)）]\\s*"
                    + "|" + CHINESE_NUMBER + "\\s+"
                    + "|\\d{1,4}(?:[.\\-]{1,2}\\d{1,4}){0,5}\\s?(?:[、．)）：:]\\s*[.．]?|\\.(?!\\d))\\s*"
                    + "|\\d{1,4}(?:\\.\\d{1,4}){1,5}\\s+"
                    + "|[①-⑳]\\s*"
                    + "|(?:\\d\\uFE0F?\\u20E3)+\\s*[.、]?\\s*"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private Numbering() {}

    static String strip(String title) {
        Matcher matcher = NUMBER.matcher(title);
        return matcher.lookingAt() && matcher.end() < title.length() ? title.substring(matcher.end()) : title;
    }

    static boolean isNumbered(String title) {
        return NUMBER.matcher(title).lookingAt();
    }
}
