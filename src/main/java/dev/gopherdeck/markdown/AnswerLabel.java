package dev.gopherdeck.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says that the answer begins, such as {@code A:}, {@code 答：}, {@code **解析：**} or {@code #### Answer: D}.
 *
 * @param word the label in lower case
 * @param rest what the line says after the label; empty where the answer begins below
 */
record AnswerLabel(String word, String rest, boolean bulleted) {

    private static final String INITIALS = "AaEeSsMmCc答参标简回解面候求";
    private static final Pattern LABEL = Pattern.compile(
            "^\\s{0,12}(?:>\\s?)?(?<heading>#{1,6}\\s*)?(?<bullet>[-*+]\\s+)?[⭐✅💡🔑👉📝🎯\\uFE0F\\s]{0,4}(?<open>\\*{1,3}|_{2}|<(?:b|strong)>)?"
                    + "\\s?(?<word>参考答案|标准答案|参考回答|简要回答|答案解析|答案|答|回答|解答|解析|候选人|求职者|答题要点|面试回答"
                    + "|(?:sample |model |short |suggested |correct |expected )?answers?|ans|a|solution|explanation)"
                    + "\\s*\\d{0,4}(?<aside>\\s*[（(][^（()）]{0,40}[)）])?\\s?(?<inner>[:：]|(?<=ans)[).])?(?<close>\\*{1,3}|_{2}|</(?:b|strong)>)?\\s?(?<aside2>[（(][^（()）]{0,40}[)）])?(?<outer>[:：])?\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE);

    static @Nullable AnswerLabel parse(String line) {
        if (!FirstLetter.isOneOf(line, INITIALS)) {
            return null;
        }
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            return null;
        }
        boolean colon = label.group("inner") != null || label.group("outer") != null;
        boolean dressed =
                label.group("heading") != null || (label.group("open") != null && label.group("close") != null);
        String word = label.group("word").toLowerCase(Locale.ROOT);
        String rest = label.group("rest").strip();
        boolean alone = rest.isEmpty() && word.length() > 1;
        if (!colon && !(dressed && alone)) {
            return null;
        }
        return new AnswerLabel(word, withoutOrphanMark(rest, label), label.group("bullet") != null);
    }

    /** “**答：** text” leaves nothing behind, “**答：text**” leaves the closing mark. */
    private static String withoutOrphanMark(String rest, Matcher label) {
        String open = label.group("open");
        if (rest.matches("[*_]+")) {
            return "";
        }
        boolean unclosed = open != null && label.group("close") == null && rest.endsWith(open);
        return unclosed ? rest.substring(0, rest.length() - open.length()) : rest;
    }

    /** Whether it announces the answer itself; an explanation may also follow an answer that has no label. */
    boolean isPlain() {
        return !word.equals("解析") && !word.equals("explanation") && !word.equals("solution");
    }

    /** A bulleted {@code - A:} is the first of several options unless a question of the same make stands above it. */
    boolean mayBeOption() {
        return bulleted && word.equals("a");
    }
}
