package dev.gopherdeck.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the stored card behind each incoming one. A pure function of two lists. */
final class Reconciler {

    private Reconciler() {}

    /**
     * Plans an import into one deck.
     *
     * @param stored all cards of the deck that the import covers, archived ones included
     * @param incoming the cards of the notes, in order
     */
    static ImportPlan plan(List<StoredCard> stored, List<IncomingCard> incoming) {
        Map<IncomingCard, StoredCard> pairs = pair(stored, incoming);
        List<Change> changes = new ArrayList<>();
        for (IncomingCard now : incoming) {
            StoredCard before = pairs.get(now);
            changes.add(before == null ? new Change.Added(now) : new Change.Kept(before, now));
        }
        Set<StoredCard> found = new HashSet<>(pairs.values());
        stored.stream()
                .filter(card -> !card.archived() && !found.contains(card))
                .map(Change.Archived::new)
                .forEach(changes::add);
        return new ImportPlan(changes);
    }

    private static Map<IncomingCard, StoredCard> pair(List<StoredCard> stored, List<IncomingCard> incoming) {
        Map<IncomingCard, StoredCard> pairs = new LinkedHashMap<>();
        Candidates candidates = new Candidates(stored);
        for (IncomingCard now : incoming) {
            candidates.takeByExplicitId(now).ifPresent(before -> pairs.put(now, before));
        }
        for (IncomingCard now : incoming) {
            if (!pairs.containsKey(now)) {
                candidates.takeByQuestion(now).ifPresent(before -> pairs.put(now, before));
            }
        }
        return pairs;
    }

    /** Stored cards that no incoming card has taken yet; those under review before archived ones. */
    private static final class Candidates {

        private final Set<StoredCard> left = new HashSet<>();
        private final Map<String, Deque<StoredCard>> byExplicitId = new HashMap<>();
        private final Map<String, Deque<StoredCard>> byQuestion = new HashMap<>();

        Candidates(List<StoredCard> stored) {
            stored.stream().filter(card -> !card.archived()).forEach(this::add);
            stored.stream().filter(StoredCard::archived).forEach(this::add);
        }

        private void add(StoredCard card) {
            left.add(card);
            if (card.explicitId() != null) {
                byExplicitId
                        .computeIfAbsent(card.explicitId(), id -> new ArrayDeque<>())
                        .add(card);
            }
            byQuestion
                    .computeIfAbsent(card.questionKey(), key -> new ArrayDeque<>())
                    .add(card);
        }

        Optional<StoredCard> takeByExplicitId(IncomingCard now) {
            String id = now.card().explicitId();
            return id == null ? Optional.empty() : take(byExplicitId.get(id));
        }

        Optional<StoredCard> takeByQuestion(IncomingCard now) {
            return take(byQuestion.get(now.questionKey()));
        }

        private Optional<StoredCard> take(@Nullable Deque<StoredCard> cards) {
            while (cards != null && !cards.isEmpty()) {
                StoredCard card = cards.remove();
                if (left.remove(card)) {
                    return Optional.of(card);
                }
            }
            return Optional.empty();
        }
    }
}
