package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the notes and a deck have in common.
 *
 * @param open for incoming cards that may be one of several stored ones: which, the likeliest first
 */
record Matching(Pairing pairing, Map<Integer, List<Integer>> open, Function<StoredCard, Coverage.Reach> reach) {

    Matching {
        open = Map.copyOf(open);
    }

    /** The plan that follows; what is not decided stays ambiguous, as does a stored card that was given away twice. */
    ImportPlan plan(Decisions decisions) {
        Set<Long> spoken = new HashSet<>();
        List<@Nullable StoredCard> before = new ArrayList<>();
        Set<Integer> ambiguous = new HashSet<>();
        for (int now = 0; now < pairing.incomingCount(); now++) {
            StoredCard partner = pairing.partner(now);
            if (partner == null && open.containsKey(now)) {
                Long decision = decisions.cards().get(key(now));
                partner = chosen(now, decision, spoken);
                if (partner == null && (decision == null || decision != Decisions.NEW)) {
                    ambiguous.add(now);
                }
            }
            before.add(partner);
        }
        return build(before, ambiguous);
    }

    private @Nullable StoredCard chosen(int now, @Nullable Long decision, Set<Long> spoken) {
        return candidates(now).stream()
                .filter(card -> decision != null && card.id() == decision && spoken.add(card.id()))
                .findFirst()
                .orElse(null);
    }

    private ImportPlan build(List<@Nullable StoredCard> before, Set<Integer> ambiguous) {
        Moves moves = Moves.among(pairing, before);
        Set<Long> seen = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (int now = 0; now < before.size(); now++) {
            StoredCard card = before.get(now);
            IncomingCard incoming = pairing.incoming(now);
            if (card != null) {
                seen.add(card.id());
                changes.add(new Change.Kept(card, incoming, moves.isMoved(now)));
            } else if (ambiguous.contains(now)) {
                candidates(now).forEach(candidate -> seen.add(candidate.id()));
                changes.add(new Change.Ambiguous(incoming, candidates(now)));
            } else {
                changes.add(new Change.Added(incoming));
            }
        }
        changes.addAll(vanished(seen));
        return new ImportPlan(changes);
    }

    private List<Change.Archived> vanished(Set<Long> seen) {
        List<Change.Archived> vanished = new ArrayList<>();
        for (int i = 0; i < pairing.storedCount(); i++) {
            StoredCard card = pairing.stored(i);
            if (!card.archived() && !seen.contains(card.id()) && reach.apply(card) == Coverage.Reach.COVERED) {
                vanished.add(new Change.Archived(card));
            }
        }
        return vanished;
    }

    private String key(int now) {
        return new Change.Ambiguous(pairing.incoming(now), List.of()).key();
    }

    private List<StoredCard> candidates(int now) {
        return open.getOrDefault(now, List.of()).stream().map(pairing::stored).toList();
    }
}
