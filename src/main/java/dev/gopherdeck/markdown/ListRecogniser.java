package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose items ask, with or without an answer below. The items are told from those of lists inside the answers by
 * what they ask and by their numbers, as unindented code breaks lists and authors do not indent.
 */
final class ListRecogniser implements Recogniser {

    private static final Pattern ONLY_LINKS = Pattern.compile("^(?:\\W*\\[[^\\]]*]\\([^)]*\\)\\W*)+$");
    private static final double FEWEST_ASKING = 0.5;

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Entry> entries = entries(notes, first, last);
        List<Entry> questions = entries.stream().filter(entry -> entry.question).toList();
        if (!isQuestionList(entries, questions)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int end = i + 1 < questions.size() ? questions.get(i + 1).line - 1 : last;
            drafts.add(draft(notes, questions.get(i), end));
        }
        return drafts;
    }

    /** All items in their order; those that pose a question are marked. */
    private static List<Entry> entries(Manuscript notes, int first, int last) {
        List<Entry> entries = new ArrayList<>();
        Sequence sequence = new Sequence();
        for (int line : notes.textLines(first, last)) {
            ListItem item = ListItem.parse(notes.line(line));
            if (item != null && !ONLY_LINKS.matcher(item.text()).matches()) {
                entries.add(new Entry(line, item, sequence.poses(item)));
            }
        }
        return entries;
    }

    private static boolean isQuestionList(List<Entry> entries, List<Entry> questions) {
        long evident =
                questions.stream().filter(entry -> entry.asking == Asking.YES).count();
        int base = questions.stream()
                .mapToInt(entry -> entry.item.indentation())
                .min()
                .orElse(0);
        boolean ordered =
                questions.stream().filter(entry -> entry.item.ordered()).count() * 2 > questions.size();
        long peers = entries.stream()
                .filter(entry -> entry.item.indentation() == base && entry.item.ordered() == ordered)
                .count();
        long askingPeers = questions.stream()
                .filter(entry -> entry.item.indentation() == base && entry.item.ordered() == ordered)
                .count();
        boolean mostly = askingPeers >= FEWEST_ASKING * peers;
        return mostly && (evident > 1 || (evident == 1 && questions.size() > 1) || questions.size() > 2);
    }

    private static Draft draft(Manuscript notes, Entry entry, int end) {
        BoldTitle bold = BoldTitle.parse(entry.item.text());
        if (bold == null || bold.rest().isEmpty()) {
            String title = bold == null ? entry.item.text() : bold.title();
            Sides sides = Sides.of(notes, entry.line + 1, end);
            return new Draft(CardFormat.LIST, title, entry.line, end, sides.front(), sides.answer());
        }
        Part answer = CardBody.partFrom(notes, entry.line, bold.rest(), end);
        return new Draft(CardFormat.LIST, bold.title(), entry.line, end, null, answer);
    }

    /** An item of some list. */
    private static final class Entry {

        private final int line;
        private final ListItem item;
        private final Asking asking;
        private final boolean question;

        Entry(int line, ListItem item, boolean question) {
            this.line = line;
            this.item = item;
            this.asking = Asking.of(item.text());
            this.question = question;
        }
    }

    /** Follows the numbers of the questions and of the lists inside their answers. */
    private static final class Sequence {

        private @Nullable ListItem lastQuestion;
        private @Nullable ListItem lastOther;

        boolean poses(ListItem item) {
            boolean question = isQuestion(item);
            if (question) {
                lastQuestion = item;
                lastOther = null;
            } else {
                lastOther = item;
            }
            return question;
        }

        private boolean isQuestion(ListItem item) {
            Asking asking = Asking.of(item.text());
            BoldTitle bold = BoldTitle.parse(item.text());
            if (bold != null && !bold.rest().isEmpty()) {
                asking = Asking.of(bold.title());
            }
            ListItem question = lastQuestion;
            if (question == null) {
                return asking != Asking.NO;
            }
            if (asking == Asking.YES) {
                return item.ordered() || item.indentation() <= question.indentation() || !question.ordered();
            }
            boolean peer = item.ordered() == question.ordered() && item.indentation() <= question.indentation();
            return peer && (item.ordered() ? continuesSeries(item, question, asking) : asking == Asking.PERHAPS);
        }

        private boolean continuesSeries(ListItem item, ListItem question, Asking asking) {
            boolean next = item.number() == question.number() + 1;
            ListItem other = lastOther;
            boolean inner = other != null && other.ordered() && item.number() == other.number() + 1;
            boolean restarted = item.number() == 1 && question.number() == 1 && asking == Asking.PERHAPS;
            return (next && !inner) || (next && asking == Asking.PERHAPS) || restarted;
        }
    }
}
