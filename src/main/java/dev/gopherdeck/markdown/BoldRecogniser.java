package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;

/** Bold lines that ask, with the answer below or behind. Bold lines that do not ask divide an answer. */
final class BoldRecogniser implements Recogniser {

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Integer> questions = new ArrayList<>();
        boolean evident = false;
        for (int line : notes.textLines(first, last)) {
            BoldTitle bold = BoldTitle.parse(notes.line(line));
            if (bold != null && poses(bold)) {
                questions.add(line);
                evident |= Asking.of(bold.title()) == Asking.YES;
            }
        }
        return evident || questions.size() > 2 ? drafts(notes, questions, last) : List.of();
    }

    private static boolean poses(BoldTitle bold) {
        boolean label = AnswerLabel.parse("**" + bold.title() + "**") != null;
        boolean wholeLine = bold.rest().isEmpty() || Asking.of(bold.title()) == Asking.YES;
        boolean heads = bold.title().endsWith("：") || bold.title().endsWith(":");
        return wholeLine && !label && !heads && Asking.of(bold.title()) != Asking.NO;
    }

    private static List<Draft> drafts(Manuscript notes, List<Integer> questions, int last) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int line = questions.get(i);
            int end = i + 1 < questions.size() ? questions.get(i + 1) - 1 : last;
            drafts.add(draft(notes, line, end));
        }
        return drafts;
    }

    private static Draft draft(Manuscript notes, int line, int end) {
        BoldTitle bold = BoldTitle.parse(notes.line(line));
        String title = bold == null ? notes.line(line) : bold.title();
        String rest = bold == null ? "" : bold.rest();
        Sides sides = rest.isEmpty()
                ? Sides.of(notes, line + 1, end)
                : new Sides(null, CardBody.partFrom(notes, line, rest, end));
        return new Draft(CardFormat.BOLD, title, line, end, sides.front(), sides.answer());
    }
}
