package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where every card of a deck stands after an import: in the order of the files' paths and within a file in that of its
 * cards, whether the import brought all files or one of many.
 */
final class DeckOrder {

    private final IdentityHashMap<IncomingCard, Integer> incoming = new IdentityHashMap<>();
    private final Map<Long, Integer> others = new HashMap<>();

    /** A card in the deck that is to be; exactly one of the two is there. */
    private record Slot(String path, String source, List<IncomingCard> now, List<StoredCard> before) {}

    private DeckOrder() {}

    static DeckOrder after(ImportPlan plan, List<StoredCard> stored) {
        Set<Long> touched = new HashSet<>();
        List<Slot> slots = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Kept kept) {
                touched.add(kept.before().id());
                slots.add(slot(kept.now()));
            } else if (change instanceof Change.Added added) {
                slots.add(slot(added.now()));
            } else if (change instanceof Change.Archived archived) {
                touched.add(archived.before().id());
            }
        }
        stored.stream()
                .filter(card -> !card.archived() && !touched.contains(card.id()))
                .map(card -> new Slot(card.path(), card.source(), List.of(), List.of(card)))
                .forEach(slots::add);
        slots.sort(Comparator.comparing(Slot::path).thenComparing(Slot::source));
        return numbered(slots);
    }

    private static Slot slot(IncomingCard card) {
        return new Slot(card.path(), card.source(), List.of(card), List.of());
    }

    private static DeckOrder numbered(List<Slot> slots) {
        DeckOrder order = new DeckOrder();
        for (int i = 0; i < slots.size(); i++) {
            int position = i;
            slots.get(i).now().forEach(card -> order.incoming.put(card, position));
            slots.get(i).before().stream()
                    .filter(card -> card.position() != position)
                    .forEach(card -> order.others.put(card.id(), position));
        }
        return order;
    }

    /** Counted from 0. */
    int of(IncomingCard card) {
        return incoming.getOrDefault(card, 0);
    }

    /** New places of cards that the import does not speak for, by id; only those whose place changes. */
    Map<Long, Integer> others() {
        return others;
    }
}
