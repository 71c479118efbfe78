package dev.gopherdeck.importing;

import java.util.Map;

/**
 * What somebody decided about ambiguous cards.
 *
 * @param cards by {@link Change.Ambiguous#key()}: the id of the stored card that it is, or {@link #NEW}
 */
public record Decisions(Map<String, Long> cards) {

    /** The card is none of the candidates. */
    public static final long NEW = 0;

    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        cards = Map.copyOf(cards);
    }
}
