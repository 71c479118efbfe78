package dev.gopherdeck.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes cards as notes that an import reads back to the same cards. The front matter fixes the level of questions, so
 * that nothing has to be guessed; an answer that could be taken for structure is folded away.
 */
final class NotesWriter {

    /** Headings, labels that begin an answer, and blocks that fold one. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?im)^\\W{0,12}(?:#{1,6}(?:\\s|$)|<h[1-6]|<details|=+\\s*$|-+\\s*$"
                    + "|(?:[\\p{L} ]{0,12}(?:answers?|ans|a|solution|explanation)|[\\p{IsHan}]{0,3}[答案解析回人者点])\\b.{0,50}[:：)）*])");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#~|]");
    private static final int DEEPEST_QUESTION = 6;

    private final StringBuilder notes = new StringBuilder();
    private final int level;
    private List<String> above = List.of();

    /** Writes cards that stand in one file, in their order; one file more where a heading could not be left otherwise. */
    static List<String> write(ExportedDeck deck, List<NotesCard> cards) {
        int depth = cards.stream().mapToInt(card -> card.topic().size()).max().orElse(0);
        List<NotesWriter> files = new ArrayList<>(List.of(new NotesWriter(deck, depth)));
        for (NotesCard card : cards) {
            if (!files.get(files.size() - 1).canTake(card)) {
                files.add(new NotesWriter(deck, depth));
            }
            files.get(files.size() - 1).add(card);
        }
        return files.stream().map(file -> file.notes.toString()).toList();
    }

    /**
     * Begins the notes of a deck.
     *
     * @param depth how many headings stand above the deepest card
     */
    private NotesWriter(ExportedDeck deck, int depth) {
        this.level = Math.min(depth + 1, DEEPEST_QUESTION);
        notes.append("---\n");
        property("deck", deck.name());
        property("lang", deck.language());
        property("family", deck.family());
        property("card-level", String.valueOf(level));
        notes.append("---\n");
    }

    /** Whether the card can follow: a heading cannot be left but by another one. */
    private boolean canTake(NotesCard card) {
        return !card.topic().isEmpty() || above.isEmpty();
    }

    private void add(NotesCard card) {
        enter(card.topic());
        notes.append("\n%s %s%s\n".formatted("#".repeat(level), card.question(), mark(card.importance())));
        comment("id", card.explicitId());
        comment("tags", card.tags().isEmpty() ? null : String.join(", ", card.tags()));
        paragraph(card.front());
        answer(card);
    }

    /** Plain where it can be; folded where it must not be taken for structure; labelled where it would end the fold. */
    private void answer(NotesCard card) {
        String answer = card.answer();
        if (answer.isEmpty()
                || (card.front().isEmpty() && !STRUCTURE.matcher(answer).find())) {
            paragraph(answer);
        } else if (count("<details", answer) == count("</details", answer)) {
            paragraph("<details>\n<summary>Answer</summary>\n\n%s\n\n</details>".formatted(answer));
        } else {
            paragraph("**Answer:**\n\n" + answer);
        }
    }

    private static int count(String tag, String text) {
        return text.toLowerCase(Locale.ROOT).split(tag, -1).length - 1;
    }

    private void enter(List<String> topic) {
        List<String> headings = topic.subList(0, Math.min(topic.size(), level - 1));
        if (headings.equals(above)) {
            return;
        }
        int same = 0;
        while (same < Math.min(headings.size() - 1, above.size())
                && headings.get(same).equals(above.get(same))) {
            same++;
        }
        for (int i = same; i < headings.size(); i++) {
            notes.append("\n%s %s\n"
                    .formatted(
                            "#".repeat(i + 1), SPECIAL.matcher(headings.get(i)).replaceAll("\\\\$0")));
        }
        above = headings;
    }

    private void paragraph(String markdown) {
        if (!markdown.isEmpty()) {
            notes.append('\n').append(markdown).append('\n');
        }
    }

    private void property(String key, @Nullable String value) {
        if (value != null) {
            notes.append("%s: \"%s\"\n".formatted(key, value));
        }
    }

    private void comment(String key, @Nullable String value) {
        if (value != null) {
            notes.append("<!-- %s: %s -->\n".formatted(key, value));
        }
    }

    private static String mark(@Nullable String importance) {
        return importance == null ? "" : " (%s)".formatted(importance.toLowerCase(Locale.ROOT));
    }
}
