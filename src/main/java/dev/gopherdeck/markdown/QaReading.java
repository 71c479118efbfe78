package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the lines once and pairs the labels. */
final class QaReading {

    private final Manuscript notes;
    private final int first;
    private final int last;
    private final BitSet headings = new BitSet();
    private final List<QaPose> poses = new ArrayList<>();
    private @Nullable QaPose open;
    /** Where the text that no card has taken begins. */
    private int free;

    QaReading(Manuscript notes, int first, int last) {
        this.notes = notes;
        this.first = first;
        this.last = last;
        this.free = first;
        notes.headings().forEach(heading -> headings.set(heading.firstLine(), heading.lastLine() + 1));
    }

    List<QaPose> poses() {
        for (int line = first; line <= last; line++) {
            if (headings.get(line) || Clozes.isCloze(notes.line(line))) {
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
            add(new QaPose(line, question));
            return;
        }
        AnswerLabel answer = AnswerLabel.parse(text);
        if (answer == null || !answer.isPlain()) {
            return;
        }
        QaPose current = open;
        if (current != null && current.awaitsAnswer()) {
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
        QaPose pose = new QaPose(question, null);
        pose.answeredBy(answer, line);
        add(pose);
        free = line + 1;
    }

    private void add(QaPose pose) {
        pose.limitTo(last);
        poses.add(pose);
        open = pose;
    }

    private void close(int line) {
        if (open != null) {
            open.limitTo(line - 1);
        }
        open = null;
        free = Math.max(free, headings.get(Math.min(line, last)) ? line + 1 : line);
    }
}
