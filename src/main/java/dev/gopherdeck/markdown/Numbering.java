package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers that authors put before their questions; they change with every edit and are no part of the text. */
final class Numbering {

    private static final String CHINESE = "[零〇一二三四五六七八九十百]{1,6}";
    private static final String DIGITS = "\\d{1,4}(?:[.\\-]{1,2}\\d{1,4}){0,5}";
    private static final String STOP = "[：:、.．)）\\-–—\\s]";

    /** What a number may look like; digits never run into further digits, so that “1.5 倍” keeps its number. */
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s*_]*(?:"
                    + "第\\s*(?:\\d{1,4}|" + CHINESE + ")\\s*[题问章节][：:、.．，,\\s]*"
                    + "|(?:Question|Problem|问题|题目?|面试题)\\s*(?:#?\\d{1,4}|" + CHINESE + ")\\s*" + STOP + "\\s*"
                    + "|Q\\s*" + DIGITS + "\\s*" + STOP + "\\s*"
                    + "|Q\\s*[：:.．]\\s*"
                    + "|[（(\\[【]\\s*(?:Q?" + DIGITS + "|" + CHINESE + ")\\s*[)）\\]】]\\s*[.．、：:]?\\s*"
                    + "|" + CHINESE + "\\s*[、.．：:)）]\\s*"
                    + "|" + CHINESE + "\\s+"
                    + "|" + DIGITS + "\\s?(?:[、．)）：:]\\s*[.．]?|\\.(?!\\d))\\s*"
                    + "|\\d{1,4}(?:\\.\\d{1,4}){1,5}\\s+(?![倍个种次版秒亿万%])"
                    + "|[①-⑳]\\s*"
                    + "|(?:\\d\\uFE0F?\\u20E3)+\\s*[.、]?\\s*"
                    + ")(?:\\*\\*(?=[\\s:：]|$))?",
            Pattern.CASE_INSENSITIVE);

    /** A label that only says that a question follows. */
    private static final Pattern LABEL = Pattern.compile(
            "^[*_]{0,3}(?:题目|题干|问题|问|面试题|Question|Q)[*_]{0,3}\\s*[:：]\\s*[*_]{0,3}\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGIT_RUN = Pattern.compile("\\d+");
    private static final Pattern CHINESE_RUN = Pattern.compile("[零〇一二三四五六七八九十百]+");
    private static final Pattern STYLE_END = Pattern.compile("[\\s、.．：:]+$");
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d+(?=\\D*$)");
    private static final Pattern CHINESE_VALUE = Pattern.compile("[一二三四五六七八九十]{1,3}");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private Numbering() {}

    /** The title without its number; a title that is nothing but a number stays. */
    static String strip(String title) {
        return withoutLead(LABEL, withoutLead(NUMBER, title));
    }

    private static String withoutLead(Pattern lead, String title) {
        Matcher matcher = lead.matcher(title);
        if (!matcher.lookingAt() || matcher.end() == title.length()) {
            return title;
        }
        String rest = title.substring(matcher.end());
        // “**1. Title**” leaves its closing mark behind
        boolean halfBold = title.startsWith("**") && rest.endsWith("**") && rest.indexOf("**") == rest.length() - 2;
        return halfBold ? rest.substring(0, rest.length() - 2) : rest;
    }

    static boolean isNumbered(String title) {
        return NUMBER.matcher(title).lookingAt();
    }

    static @Nullable Ordinal ordinal(String title) {
        Matcher matcher = NUMBER.matcher(title);
        if (!matcher.lookingAt()) {
            return null;
        }
        String number = matcher.group().strip();
        int value = lastNumber(number);
        if (value < 0) {
            return null;
        }
        String shape =
                CHINESE_RUN.matcher(DIGIT_RUN.matcher(number).replaceAll("#")).replaceAll("十");
        String style = STYLE_END.matcher(shape).replaceAll("");
        return new Ordinal(style, value);
    }

    private static int lastNumber(String number) {
        Matcher digits = LAST_DIGITS.matcher(number);
        if (digits.find()) {
            return Integer.parseInt(digits.group());
        }
        Matcher chinese = CHINESE_VALUE.matcher(number);
        if (chinese.find()) {
            return chineseValue(chinese.group());
        }
        return number.isEmpty() || number.charAt(0) < '①' || number.charAt(0) > '⑳' ? -1 : number.charAt(0) - '①' + 1;
    }

    /** Up to ninety-nine. */
    private static int chineseValue(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return CHINESE_DIGITS.indexOf(number.charAt(number.length() - 1));
        }
        int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten + 1 == number.length() ? 0 : CHINESE_DIGITS.indexOf(number.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
