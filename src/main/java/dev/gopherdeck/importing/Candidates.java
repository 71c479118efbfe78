package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Stored cards by how readily an incoming card may turn out to be one of them. */
final class Candidates {

    private final List<Integer> live = new ArrayList<>();
    private final List<Integer> foreign = new ArrayList<>();
    private final List<Integer> archived = new ArrayList<>();

    Candidates(Pairing pairing, Function<StoredCard, Coverage.Reach> reach) {
        for (int i = 0; i < pairing.storedCount(); i++) {
            StoredCard card = pairing.stored(i);
            if (card.archived()) {
                archived.add(i);
            } else {
                (reach.apply(card) == Coverage.Reach.FOREIGN ? foreign : live).add(i);
            }
        }
    }

    /** Under review, and last read where this import reads. */
    List<Integer> live() {
        return live;
    }

    /** Under review, but from other notes, which may still hold them. */
    List<Integer> foreign() {
        return foreign;
    }

    List<Integer> archived() {
        return archived;
    }
}
