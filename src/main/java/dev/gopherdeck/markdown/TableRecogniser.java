package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables whose header names a question and an answer column: each row is a card. Other tables are text. */
final class TableRecogniser implements Recogniser {

    private static final Pattern SEPARATOR =
            Pattern.compile("^\\s*\\|?\\s*:?-{1,200}:?\\s*(?:\\|\\s*:?-{1,200}:?\\s*){1,50}\\|?\\s*$");
    private static final Pattern QUESTION =
            Pattern.compile("(?i)(?:interview )?questions?|q|prompt|front|问题?|题目|面试题|正面");
    private static final Pattern ANSWER =
            Pattern.compile("(?i)(?:short |sample |model )?answers?|a|response|back|答案?|回答|解答|解析|参考答案|背面");

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Draft> drafts = new ArrayList<>();
        for (int line = first; line < last; line++) {
            if (isHeader(notes, line)) {
                line = read(notes, line, last, drafts);
            }
        }
        return drafts;
    }

    private static boolean isHeader(Manuscript notes, int line) {
        return notes.isText(line)
                && notes.line(line).indexOf('|') >= 0
                && notes.isText(line + 1)
                && SEPARATOR.matcher(notes.line(line + 1)).matches();
    }

    /** Reads the table below the header; returns its last line. */
    private static int read(Manuscript notes, int header, int last, List<Draft> drafts) {
        List<String> names = TableRow.cells(notes.line(header));
        int question = column(names, QUESTION);
        int answer = column(names, ANSWER);
        int line = header + 2;
        while (line <= last && notes.isText(line) && notes.line(line).indexOf('|') >= 0) {
            Draft draft = question < 0 || answer < 0 ? null : draft(notes.line(line), line, question, answer);
            if (draft != null) {
                drafts.add(draft);
            }
            line++;
        }
        return line - 1;
    }

    private static int column(List<String> names, Pattern wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.matcher(PlainText.of(names.get(i))).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Draft draft(String row, int line, int question, int answer) {
        List<String> cells = TableRow.cells(row);
        if (cells.size() <= question || cells.get(question).isBlank()) {
            return null;
        }
        String text = cells.size() > answer ? cells.get(answer) : "";
        Part part = text.isBlank() ? null : new Part(new LineRange(line, line), text);
        return new Draft(CardFormat.TABLE, cells.get(question), line, line, null, part);
    }
}
