package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line that is nothing but {@code ?} (or {@code ??}) between the lines of a question and those of its answer, as for
 * Obsidian. Both sides touch the mark and end at a blank line, except that a heading's answer runs to the next heading.
 */
final class QuestionMarkRecogniser implements Recogniser {

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Draft> drafts = new ArrayList<>();
        int free = first;
        for (int line = first; line <= last; line++) {
            Draft draft = isMark(notes, line) ? draft(notes, free, line, last) : null;
            if (draft != null) {
                drafts.add(draft);
                free = draft.lastLine() + 1;
                line = draft.lastLine();
            }
        }
        return drafts;
    }

    private static boolean isMark(Manuscript notes, int line) {
        String text = notes.isText(line) ? notes.line(line).strip() : "";
        return text.equals("?") || text.equals("??");
    }

    private static @Nullable Draft draft(Manuscript notes, int first, int mark, int last) {
        int question = questionStart(notes, first, mark);
        if (question == 0) {
            return null;
        }
        AtxHeading heading = AtxHeading.parse(notes.line(question));
        int end = heading == null ? blockEnd(notes, mark + 1, last) : sectionEnd(notes, mark + 1, last);
        int titleEnd = heading == null ? paragraphEnd(notes, question, mark) : question;
        String title = heading == null ? text(notes, question, titleEnd) : heading.title();
        Part front = CardBody.part(notes, titleEnd + 1, mark - 1);
        return new Draft(CardFormat.QUESTION, title, question, end, front, CardBody.part(notes, mark + 1, end));
    }

    /** The question is the text above the mark; from a list or code on it is only shown with it. */
    private static int paragraphEnd(Manuscript notes, int first, int mark) {
        int line = first;
        while (line + 1 < mark && notes.isText(line + 1) && ListItem.parse(notes.line(line + 1)) == null) {
            line++;
        }
        return line;
    }

    private static String text(Manuscript notes, int first, int last) {
        return notes.source().between(first, last).stream().map(String::strip).collect(Collectors.joining(" "));
    }

    /** The first line of the block above the mark, or 0. */
    private static int questionStart(Manuscript notes, int first, int mark) {
        int line = mark - 1;
        while (line >= first && !notes.source().isBlank(line) && AtxHeading.parse(notes.line(line)) == null) {
            line--;
        }
        boolean heading = line >= first && AtxHeading.parse(notes.line(line)) != null;
        int start = heading && line == mark - 1 ? line : line + 1;
        while (start < mark && notes.line(start).matches("\\s*(?:#[\\p{L}\\w/-]+\\s*)+")) {
            start++;
        }
        return start < mark ? start : 0;
    }

    /** Blank lines inside code do not end an answer. */
    private static int blockEnd(Manuscript notes, int first, int last) {
        int line = first;
        while (line <= last && notes.source().isBlank(line)) {
            line++;
        }
        while (line <= last && (!notes.source().isBlank(line) || notes.code().get(line))) {
            line++;
        }
        return line - 1;
    }

    /** To the next heading, or to the blank line before the next question of this kind. */
    private static int sectionEnd(Manuscript notes, int first, int last) {
        int line = first;
        int blank = first - 1;
        while (line <= last && (notes.hidden().get(line) || AtxHeading.parse(notes.line(line)) == null)) {
            if (isMark(notes, line)) {
                return blank;
            }
            blank = notes.source().isBlank(line) && !notes.code().get(line) ? line : blank;
            line++;
        }
        return line - 1;
    }
}
