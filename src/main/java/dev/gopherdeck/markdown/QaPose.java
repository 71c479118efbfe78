package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/** A question found, with the line of its answer's label if it has one, and the last line that may be its. */
final class QaPose {

    private final int line;
    private final @Nullable QuestionLabel label;
    private @Nullable AnswerLabel answer;
    private int answerLine;
    private int limit;

    QaPose(int line, @Nullable QuestionLabel label) {
        this.line = line;
        this.label = label;
    }

    int line() {
        return line;
    }

    boolean isLabelled() {
        return label != null;
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** Whether an answer's label may still belong to it. */
    boolean awaitsAnswer() {
        return label != null && answer == null && label.answer().isBlank();
    }

    /** Ends the card at the line at the latest. */
    void limitTo(int last) {
        this.limit = last;
    }

    void answeredBy(AnswerLabel label, int line) {
        this.answer = label;
        this.answerLine = line;
    }

    /** A question's label without an answer's is a card only among others, and if it asks. */
    boolean isEvident(Draft draft, boolean amongOthers) {
        if (answer != null) {
            return true;
        }
        if (label == null || draft.title().isBlank()) {
            return false;
        }
        return !label.answer().isBlank() || (amongOthers && Asking.of(draft.title()) != Asking.NO);
    }

    /** The card up to the line before the next one, if its own limit is not nearer. */
    Draft draft(Manuscript notes, int lineBeforeNext) {
        int last = Math.min(lineBeforeNext, limit);
        int end = answer == null ? last : answerLine - 1;
        int titleLine = line;
        String title = label == null ? notes.line(line) : label.question();
        while (titleLine < end && (title.isBlank() || continues(notes, titleLine + 1))) {
            titleLine++;
            title = (title + " " + notes.line(titleLine).strip()).strip();
            if (answer == null) {
                break;
            }
        }
        Sides sides = sides(notes, titleLine, last);
        return new Draft(CardFormat.QA, title, line, last, sides.front(), sides.answer());
    }

    /** A question runs over several lines of one paragraph only where a label says where it ends. */
    private boolean continues(Manuscript notes, int next) {
        return answer != null
                && notes.isText(next)
                && Character.isLetter(notes.line(next).codePointAt(0));
    }

    private Sides sides(Manuscript notes, int titleLine, int last) {
        if (answer != null) {
            return new Sides(
                    CardBody.part(notes, titleLine + 1, answerLine - 1),
                    CardBody.partFrom(notes, answerLine, answer.rest(), last));
        }
        if (label != null && !label.answer().isBlank()) {
            return new Sides(null, CardBody.partFrom(notes, line, label.answer(), last));
        }
        return Sides.of(notes, titleLine + 1, last);
    }
}
