package dev.gopherdeck.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a question, told apart: everything is the answer, unless something on the way says that only now the
 * answer begins; then what comes before it (code, options, a description) belongs on the front.
 */
record Sides(@Nullable Part front, @Nullable Part answer) {

    private static final Pattern DESCRIPTION = Pattern.compile(
            "^\\s*(?:#{1,6}\\s*)?\\*{0,3}(?:问题描述|题目描述|题目|描述|需求|problem|description)\\*{0,3}\\s*[:：]?\\*{0,3}\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP =
            Pattern.compile("^\\s*(?:#{1,6}\\s*.{1,40}|\\*\\*[^*]{1,40}\\*\\*)\\s*[:：]?\\s*$");

    /** Tells the sides apart in the lines below a question. */
    static Sides of(Manuscript notes, int first, int last) {
        Details reveal = notes.detailsWithin(first, last).stream()
                .filter(Details::revealsAnswer)
                .findFirst()
                .orElse(null);
        int end = reveal == null ? last : reveal.firstLine() - 1;
        for (int line : notes.textLines(first, end)) {
            AnswerLabel label = AnswerLabel.parse(notes.line(line));
            if (label != null && !label.mayBeOption() && (label.isPlain() || !hasProse(notes, first, line - 1))) {
                return new Sides(
                        CardBody.part(notes, first, line - 1), CardBody.partFrom(notes, line, label.rest(), last));
            }
        }
        return reveal == null ? undivided(notes, first, last) : revealed(notes, first, reveal, last);
    }

    /** Whether something is said there, beyond code, options and images. */
    private static boolean hasProse(Manuscript notes, int first, int last) {
        return notes.textLines(first, last).stream()
                .anyMatch(line -> Character.isLetter(notes.line(line).strip().codePointAt(0)));
    }

    private static Sides revealed(Manuscript notes, int first, Details block, int last) {
        Part front = CardBody.part(notes, first, block.firstLine() - 1);
        Part inside = DetailsBody.of(notes, block);
        Part after = CardBody.part(notes, block.lastLine() + 1, last);
        if (inside == null || after == null) {
            return new Sides(front, inside == null ? after : inside);
        }
        LineRange lines = new LineRange(inside.lines().first(), after.lines().last());
        return new Sides(front, new Part(lines, inside.text() + "\n\n" + after.text()));
    }

    /** Whether the text is one paragraph that ends by asking: the question at length, without an answer. */
    private static boolean asksOn(Manuscript notes, LineRange body) {
        String end = notes.line(body.last()).strip();
        return (end.endsWith("?") || end.endsWith("？"))
                && notes.textLines(body.first(), body.last()).size() == body.last() - body.first() + 1
                && Character.isLetter(notes.line(body.first()).strip().codePointAt(0));
    }

    /** A description of the task, labelled as such, is part of the question up to the next label. */
    private static Sides undivided(Manuscript notes, int first, int last) {
        LineRange body = CardBody.trim(notes, first, last);
        if (body != null && asksOn(notes, body)) {
            return new Sides(CardBody.part(notes, first, last), null);
        }
        if (body == null || !DESCRIPTION.matcher(notes.line(body.first())).matches()) {
            return new Sides(null, CardBody.part(notes, first, last));
        }
        for (int line : notes.textLines(body.first() + 1, last)) {
            if (STEP.matcher(notes.line(line)).matches()) {
                return new Sides(CardBody.part(notes, body.first() + 1, line - 1), CardBody.part(notes, line, last));
            }
        }
        return new Sides(null, CardBody.part(notes, first, last));
    }
}
