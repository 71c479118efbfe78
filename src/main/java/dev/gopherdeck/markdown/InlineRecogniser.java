package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code Question::Answer} on one line, as for Obsidian. The same two colons stand in C++ and Rust and after the names of
 * Obsidian's data fields, so outside files marked as flashcards the left side has to read like a question, or the colons
 * have to stand free.
 */
final class InlineRecogniser implements Recogniser {

    private static final Pattern PATH = Pattern.compile(".*[\\w>)]$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+]|\\d{1,4}[.)])\\s+");
    private static final Pattern FIELD = Pattern.compile("^[\\w-]{1,30}$");

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Integer> lines = notes.textLines(first, last).stream()
                .filter(line -> notes.line(line).contains("::"))
                .toList();
        boolean marked = !lines.isEmpty() && notes.isFlashcardFile();
        List<Draft> drafts = new ArrayList<>();
        for (int line : lines) {
            String text = BULLET.matcher(notes.line(line)).replaceFirst("");
            int colons = separator(text);
            if (colons >= 0 && isCard(text, colons, marked)) {
                drafts.add(draft(notes, text, colons, line));
            }
        }
        return drafts;
    }

    private static Draft draft(Manuscript notes, String text, int colons, int line) {
        String answer = text.substring(end(text, colons))
                .replaceAll("<!--.*?-->\\s*$", "")
                .strip();
        int last = line < notes.lastLine() && notes.line(line + 1).startsWith("<!--SR:") ? line + 1 : line;
        Part part = new Part(new LineRange(line, line), answer);
        return new Draft(CardFormat.INLINE, text.substring(0, colons).strip(), line, last, null, part);
    }

    private static boolean isCard(String text, int colons, boolean marked) {
        String question = text.substring(0, colons);
        String answer = text.substring(end(text, colons));
        if (question.isBlank() || answer.isBlank() || question.startsWith("|")) {
            return false;
        }
        if (FIELD.matcher(question).matches() && answer.strip().startsWith("[[")) {
            return false;
        }
        boolean free = question.endsWith(" ")
                && answer.startsWith(" ")
                && question.strip().contains(" ");
        return marked
                || Asking.of(question) == Asking.YES
                || (!isPath(question, answer) && Asking.of(question) != Asking.NO)
                || free;
    }

    /** Whether the colons look like those of {@code std::vector}. */
    private static boolean isPath(String question, String answer) {
        return PATH.matcher(question).matches()
                && question.charAt(question.length() - 1) < 128
                && answer.matches("^[\\w<~].*");
    }

    /** Where the only separator outside code stands, or -1. */
    private static int separator(String text) {
        int found = -1;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '`') {
                i = CodeSpan.end(text, i);
            } else if (text.startsWith("::", i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
                i = end(text, i);
            } else {
                i++;
            }
        }
        return found;
    }

    private static int end(String text, int colons) {
        return colons + (text.startsWith(":::", colons) ? 3 : 2);
    }
}
