package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions and answers told by labels: {@code Q:} and {@code A:}, {@code 问：} and {@code 答：}, or an answer's label alone
 * below a numbered or bold line. Works on lines, as question and answer are often one paragraph.
 */
final class QaRecogniser implements Recogniser {

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<QaPose> poses = new QaReading(notes, first, last).poses();
        long labelled = poses.stream().filter(QaPose::isLabelled).count();
        boolean paired = poses.stream().anyMatch(QaPose::isAnswered);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < poses.size(); i++) {
            QaPose pose = poses.get(i);
            int next = i + 1 < poses.size() ? poses.get(i + 1).line() - 1 : last;
            Draft draft = pose.draft(notes, next);
            if (pose.isEvident(draft, paired || labelled > 1)) {
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
