package dev.gopherdeck.importing;

import java.util.HashMap;
import java.util.Map;

/** Links cards by the ids that their author gave: nothing is surer. */
final class ExplicitIdMatch {

    private ExplicitIdMatch() {}

    static void link(Pairing pairing) {
        Map<String, Integer> holders = holders(pairing);
        for (int now = 0; now < pairing.incomingCount(); now++) {
            String id = pairing.incoming(now).card().explicitId();
            Integer before = id == null ? null : holders.remove(id);
            if (before != null) {
                pairing.link(now, before);
            }
        }
    }

    /** A card under review holds its id before archived ones, and of those the latest. */
    private static Map<String, Integer> holders(Pairing pairing) {
        Map<String, Integer> holders = new HashMap<>();
        for (int i = 0; i < pairing.storedCount(); i++) {
            StoredCard card = pairing.stored(i);
            if (card.explicitId() != null) {
                holders.merge(card.explicitId(), i, (first, second) -> preferred(pairing, first, second));
            }
        }
        return holders;
    }

    private static Integer preferred(Pairing pairing, Integer first, Integer second) {
        StoredCard one = pairing.stored(first);
        StoredCard other = pairing.stored(second);
        if (one.archived() != other.archived()) {
            return one.archived() ? second : first;
        }
        return one.id() > other.id() ? first : second;
    }
}
