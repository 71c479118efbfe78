package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Links what is left when no question is the same: renamed cards show by their answers. */
final class EvidenceMatch {

    /** Links show neighbours, and neighbours make further pairs clear; that ends soon. */
    private static final int ROUNDS = 3;

    private static final int MOST_CANDIDATES = 5;

    private final Pairing pairing;

    EvidenceMatch(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Links what is clear, and returns the stored cards that each other incoming one may be, the likeliest first. */
    Map<Integer, List<Integer>> link(List<Integer> candidates) {
        if (left(candidates).isEmpty() || pairing.freeIncoming().isEmpty()) {
            return Map.of();
        }
        linkSameBodies(candidates);
        Map<Integer, List<Integer>> open = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> incoming = pairing.freeIncoming();
            List<Integer> stored = left(candidates);
            Likeness likeness = Likeness.among(pairing, incoming, stored);
            List<Likeness.Pair> pairs = LikelyPairs.of(pairing, incoming, stored).map(likeness::ofCards).stream()
                    .filter(this::mayBeOne)
                    .toList();
            int linked = ClearPairs.link(pairing, pairs);
            open = open(pairs);
            if (linked == 0) {
                break;
            }
        }
        return open;
    }

    /** An author who gives two cards different ids means two cards, unless they say nearly the same. */
    private boolean mayBeOne(Likeness.Pair pair) {
        boolean apart = pairing.incoming(pair.now()).card().explicitId() != null
                && pairing.stored(pair.before()).explicitId() != null;
        return !apart || pair.score() >= 1 - Likeness.CLEAR;
    }

    private void linkSameBodies(List<Integer> candidates) {
        Map<List<String>, List<Integer>> incoming = byBody(pairing.freeIncoming(), pairing::incomingText);
        Map<List<String>, List<Integer>> stored = byBody(left(candidates), pairing::storedText);
        incoming.forEach((body, now) -> {
            List<Integer> before = stored.getOrDefault(body, List.of());
            if (now.size() == 1 && before.size() == 1) {
                pairing.link(now.get(0), before.get(0));
            }
        });
    }

    private static Map<List<String>, List<Integer>> byBody(List<Integer> cards, Function<Integer, CardText> text) {
        Map<List<String>, List<Integer>> byBody = new LinkedHashMap<>();
        for (Integer card : cards) {
            if (text.apply(card).isSubstantial()) {
                byBody.computeIfAbsent(text.apply(card).body(), any -> new ArrayList<>())
                        .add(card);
            }
        }
        return byBody;
    }

    private Map<Integer, List<Integer>> open(List<Likeness.Pair> pairs) {
        Map<Integer, List<Integer>> open = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> pair.score() >= Likeness.POSSIBLE)
                .filter(pair -> pairing.isFreeIncoming(pair.now()) && pairing.isFreeStored(pair.before()))
                .sorted(Comparator.comparingInt(Likeness.Pair::now).thenComparing(ClearPairs.ORDER))
                .forEach(pair -> {
                    List<Integer> cards = open.computeIfAbsent(pair.now(), any -> new ArrayList<>());
                    if (cards.size() < MOST_CANDIDATES) {
                        cards.add(pair.before());
                    }
                });
        return open;
    }

    private List<Integer> left(List<Integer> candidates) {
        return candidates.stream().filter(pairing::isFreeStored).toList();
    }
}
