package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan as it meets the database: which rows it writes, and how. */
final class DeckChanges {

    private final PlannedDeck deck;
    private final ImportPlan plan;
    private final DeckOrder order;
    /** Kept cards of which anything is different, be it only a line number. */
    private final List<Change.Kept> changed;

    DeckChanges(PlannedDeck deck, ImportPlan plan) {
        this.deck = deck;
        this.plan = plan;
        this.order = DeckOrder.after(plan, deck.stored());
        this.changed = plan.kept().stream().filter(this::isChanged).toList();
    }

    private boolean isChanged(Change.Kept kept) {
        return kept.restored() || !CardRows.isUpToDate(kept.before(), kept.now(), order.of(kept.now()));
    }

    PlannedDeck deck() {
        return deck;
    }

    List<ImageFile> pictures() {
        return deck.pictures();
    }

    ImportRun.Counts counts() {
        return ImportRun.Counts.of(plan, pictures().size());
    }

    /** How many cards the notes have in the deck. */
    int cards() {
        return plan.kept().size() + plan.added().size();
    }

    /** How many cards are written with their texts. */
    int writes() {
        return changed.size() + plan.added().size();
    }

    boolean isEmpty() {
        return changed.isEmpty()
                && plan.added().isEmpty()
                && plan.archived().isEmpty()
                && order.others().isEmpty()
                && pictures().isEmpty();
    }

    /** All topics in the order in which the notes name them first. */
    Set<List<String>> topics() {
        Set<List<String>> topics = new LinkedHashSet<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Kept kept) {
                topics.add(kept.now().card().topic());
            } else if (change instanceof Change.Added added) {
                topics.add(added.now().card().topic());
            }
        }
        return topics;
    }

    Long[] touchedIds() {
        return ids(Stream.of(
                        changed.stream().map(kept -> kept.before().id()),
                        plan.archived().stream().map(card -> card.before().id()),
                        order.others().keySet().stream())
                .flatMap(ids -> ids));
    }

    Long[] archivedIds() {
        return ids(plan.archived().stream().map(card -> card.before().id()));
    }

    Long[] rewordedIds() {
        return ids(changed.stream().filter(Change.Kept::reworded).map(kept -> kept.before()
                .id()));
    }

    /** Cards whose explicit id becomes another. */
    Long[] releasedIds() {
        return ids(changed.stream()
                .filter(kept -> !Objects.equals(
                        kept.before().explicitId(), kept.now().card().explicitId()))
                .map(kept -> kept.before().id()));
    }

    Map<Long, Integer> places() {
        return order.others();
    }

    List<CardRows.Row> updates(Map<List<String>, Long> outline) {
        return changed.stream()
                .map(kept -> row(kept.before().id(), kept.reworded(), kept.now(), outline))
                .toList();
    }

    List<CardRows.Row> inserts(Map<List<String>, Long> outline) {
        return plan.added().stream()
                .map(added -> row(null, false, added.now(), outline))
                .toList();
    }

    private CardRows.Row row(@Nullable Long id, boolean reworded, IncomingCard card, Map<List<String>, Long> outline) {
        return new CardRows.Row(id, reworded, card, outline.get(card.card().topic()), order.of(card));
    }

    private static Long[] ids(Stream<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
