package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lists whose items ask, with or without an answer below. The items are told from those of lists inside the answers by
 * what they ask and by their numbers, as unindented code breaks lists and authors do not indent.
 */
final class ListRecogniser implements Recogniser {

    private static final Pattern ONLY_LINKS =
            Pattern.compile("^(?:[^\\p{L}\\[]{0,20}\\[[^\\]]{0,400}](?:\\([^)]{0,1000}\\))?){1,8}[^\\p{L}]{0,20}$");
    private static final double FEWEST_ASKING = 0.5;
    private static final double ASKING_THROUGHOUT = 0.7;
    private static final int FEWEST_BARE = 4;

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<ListEntry> entries = entries(notes, first, last);
        List<ListEntry> questions = questions(entries);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int end = i + 1 < questions.size() ? questions.get(i + 1).line() - 1 : last;
            drafts.add(draft(notes, questions.get(i), end));
        }
        return drafts;
    }

    /** All items in their order; those that pose a question are marked. */
    private static List<ListEntry> entries(Manuscript notes, int first, int last) {
        List<ListEntry> entries = new ArrayList<>();
        ListSequence sequence = new ListSequence();
        for (int line : notes.textLines(first, last)) {
            ListItem item = ListItem.parse(notes.line(line));
            if (item != null && !ONLY_LINKS.matcher(item.text()).matches()) {
                entries.add(sequence.next(line, item));
            }
        }
        return entries;
    }

    /** The items that pose questions, if those make up the list; none otherwise. */
    private static List<ListEntry> questions(List<ListEntry> entries) {
        List<ListEntry> questions = entries.stream().filter(ListEntry::question).toList();
        Predicate<ListEntry> isPeer = peerOf(questions);
        long peers = entries.stream().filter(isPeer).count();
        long askingPeers = questions.stream().filter(isPeer).count();
        boolean evident = questions.stream().anyMatch(entry -> entry.asking() == Asking.YES);
        boolean many = questions.size() > (evident ? 1 : 2);
        if (!many || askingPeers < FEWEST_ASKING * peers) {
            return List.of();
        }
        boolean bullets = questions.stream().filter(isPeer).noneMatch(entry -> entry.item()
                .ordered());
        boolean throughout = bullets && peers >= FEWEST_BARE && askingPeers >= ASKING_THROUGHOUT * peers;
        return throughout
                ? entries.stream().filter(isPeer.or(ListEntry::question)).toList()
                : questions;
    }

    /** Whether an item stands at the indentation of the outermost questions and is marked as the first of them. */
    private static Predicate<ListEntry> peerOf(List<ListEntry> questions) {
        int base = questions.stream()
                .mapToInt(entry -> entry.item().indentation())
                .min()
                .orElse(0);
        Optional<ListItem> typical = questions.stream()
                .map(ListEntry::item)
                .filter(item -> item.indentation() == base)
                .findFirst();
        return entry -> entry.item().indentation() == base
                && typical.filter(item -> item.isMarkedLike(entry.item())).isPresent();
    }

    private static Draft draft(Manuscript notes, ListEntry entry, int end) {
        BoldTitle bold = BoldTitle.parse(entry.item().text());
        if (bold == null || bold.rest().isEmpty()) {
            String title = bold == null ? entry.item().text() : bold.title();
            Sides sides = Sides.of(notes, entry.line() + 1, end);
            return new Draft(CardFormat.LIST, title, entry.line(), end, sides.front(), sides.answer());
        }
        Part answer = CardBody.partFrom(notes, entry.line(), bold.rest(), end);
        return new Draft(CardFormat.LIST, bold.title(), entry.line(), end, null, answer);
    }
}
