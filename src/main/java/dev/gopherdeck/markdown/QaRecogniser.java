package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers told by labels: {@code Q:} and {@code A:}, {@code 问：} and {@code 答：}, or an answer's label alone
 * below a numbered or bold line. Works on lines, as question and answer are often one paragraph.
 */
final class QaRecogniser implements Recogniser {

    private static final Pattern CLOZE = Pattern.compile("^C:\\s.*");

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Pose> poses = new Reading(notes, first, last).poses();
        long labelled = poses.stream().filter(pose -> pose.label != null).count();
        boolean paired = poses.stream().anyMatch(pose -> pose.answer != null);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < poses.size(); i++) {
            Pose pose = poses.get(i);
            int next = i + 1 < poses.size() ? poses.get(i + 1).line - 1 : last;
            Draft draft = pose.draft(notes, Math.min(next, pose.limit));
            if (pose.answer != null || isEvident(pose, draft, paired || labelled > 1)) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** A question's label without an answer's is a card only among others, and if it asks. */
    private static boolean isEvident(Pose pose, Draft draft, boolean amongOthers) {
        QuestionLabel label = pose.label;
        if (label == null || draft.title().isBlank()) {
            return false;
        }
        return !label.answer().isBlank() || (amongOthers && Asking.of(draft.title()) != Asking.NO);
    }

    static boolean isCloze(String line) {
        return CLOZE.matcher(line).matches();
    }

    /** A question found, with the line of its answer's label if it has one, and the last line that may be its. */
    private static final class Pose {

        private final int line;
        private final @Nullable QuestionLabel label;
        private @Nullable AnswerLabel answer;
        private int answerLine;
        private int limit;

        Pose(int line, @Nullable QuestionLabel label) {
            this.line = line;
            this.label = label;
        }

        void answeredBy(AnswerLabel label, int line) {
            this.answer = label;
            this.answerLine = line;
        }

        Draft draft(Manuscript notes, int last) {
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

    /** Goes through the lines once and pairs the labels. */
    private static final class Reading {

        private final Manuscript notes;
        private final int first;
        private final int last;
        private final BitSet headings = new BitSet();
        private final List<Pose> poses = new ArrayList<>();
        private @Nullable Pose open;
        /** Where the text that no card has taken begins. */
        private int free;

        Reading(Manuscript notes, int first, int last) {
            this.notes = notes;
            this.first = first;
            this.last = last;
            this.free = first;
            notes.headings().forEach(heading -> headings.set(heading.firstLine(), heading.lastLine() + 1));
        }

        List<Pose> poses() {
            for (int line = first; line <= last; line++) {
                if (headings.get(line) || isCloze(notes.line(line))) {
                    close(line);
                } else if (notes.isText(line)) {
                    read(line);
                }
            }
            close(last + 1);
            return poses;
        }

        private void read(int line) {
            String text = notes.line(line);
            QuestionLabel question = QuestionLabel.parse(text);
            if (question != null) {
                close(line);
                add(new Pose(line, question));
                return;
            }
            AnswerLabel answer = AnswerLabel.parse(text);
            if (answer == null || !answer.isPlain()) {
                return;
            }
            Pose current = open;
            if (current != null
                    && current.label != null
                    && current.answer == null
                    && current.label.answer().isBlank()) {
                current.answeredBy(answer, line);
                free = line + 1;
            } else if (!answer.mayBeOption()) {
                readOrphan(line, answer);
            }
        }

        /** An answer whose question has no label. */
        private void readOrphan(int line, AnswerLabel answer) {
            int question = new UnlabelledQuestion(notes, headings, free).before(line);
            if (question == 0) {
                free = line + 1;
                return;
            }
            close(question);
            Pose pose = new Pose(question, null);
            pose.answeredBy(answer, line);
            add(pose);
            free = line + 1;
        }

        private void add(Pose pose) {
            pose.limit = last;
            poses.add(pose);
            open = pose;
        }

        private void close(int line) {
            if (open != null) {
                open.limit = line - 1;
            }
            open = null;
            free = Math.max(free, headings.get(Math.min(line, last)) ? line + 1 : line);
        }
    }
}
