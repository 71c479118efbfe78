package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gaps to fill in, as hashcards writes them after {@code C:}; there are no such cards here, and their author should know. */
final class Clozes {

    private static final Pattern CLOZE = Pattern.compile("^C:\\s.*");

    private Clozes() {}

    static boolean isCloze(String line) {
        return line.startsWith("C:") && CLOZE.matcher(line).matches();
    }

    static List<Problem> report(Manuscript notes) {
        List<Problem> problems = new ArrayList<>();
        for (int line = notes.firstLine(); line <= notes.lastLine(); line++) {
            if (notes.isText(line) && isCloze(notes.line(line))) {
                problems.add(new Problem(line, Fault.CLOZE));
            }
        }
        return problems;
    }
}
