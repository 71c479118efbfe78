package dev.gopherdeck.deck;

import java.util.List;

/** How a card's text differs from an earlier one: the sides that changed. */
public record CardChange(List<Side> sides) {

    public CardChange {
        sides = List.copyOf(sides);
    }

    /** One side of a card: {@code question}, {@code front} or {@code answer}. */
    public record Side(String name, TextDiff diff) {}

    /** The same text. */
    public boolean isEmpty() {
        return sides.isEmpty();
    }
}
