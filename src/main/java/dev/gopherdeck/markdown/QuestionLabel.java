package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that poses a question by a label such as {@code Q:}, {@code **Q1.**} or {@code 问：}.
 *
 * @param question the question on this line; empty where it begins below
 * @param answer the answer where it follows on the same line, else empty
 */
record QuestionLabel(String question, String answer, boolean emphasised) {

    private static final Pattern LABEL = Pattern.compile(
            "^\\s{0,8}(?:>\\s?)?(?:[-*+]\\s+|\\d{1,4}[.)、．]\\s*)?(?:[❓🙋❔\\uFE0F]\\s*)?(?<open>\\*{1,3}|_{2})?(?:Q|Question|问|问题|提问|面试官)\\s?\\d{0,4}"
                    + "\\s?(?:[（(][^()（）]{1,30}[)）])?(?<inner>\\*{1,3}|_{2})?\\s?[:：.)）、](?<outer>\\*{1,3}|_{2})?\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INLINE_ANSWER =
            Pattern.compile("(?<=[\\s?？*])(?:\\*\\*)?(?:A|Ans|Answer|答)\\s?(?:\\*\\*)?[:：](?:\\*\\*)?\\s*(?=\\S)");
    private static final Pattern ARROW = Pattern.compile("^\\s*(?:→|->|=>|—|–|-|:|：)\\s*");

    static @Nullable QuestionLabel parse(String line) {
        if (!FirstLetter.isOneOf(line, "Qq问提面")) {
            return null;
        }
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            return null;
        }
        String open = label.group("open");
        boolean bold = open != null && label.group("inner") == null && label.group("outer") == null;
        return split(label.group("rest").strip(), bold ? open : null, open != null);
    }

    private static QuestionLabel split(String rest, @Nullable String mark, boolean emphasised) {
        int end = mark == null ? -1 : rest.indexOf(mark);
        if (mark != null && end > 0) {
            String after = ARROW.matcher(rest.substring(end + mark.length()))
                    .replaceFirst("")
                    .strip();
            AnswerLabel label = AnswerLabel.parse(after);
            return new QuestionLabel(rest.substring(0, end).strip(), label == null ? after : label.rest(), true);
        }
        Matcher answer = INLINE_ANSWER.matcher(rest);
        return answer.find() && answer.start() > 0
                ? new QuestionLabel(rest.substring(0, answer.start()).strip(), rest.substring(answer.end()), emphasised)
                : new QuestionLabel(rest, "", emphasised);
    }
}
