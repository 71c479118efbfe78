package dev.gopherdeck.importing;

import java.util.List;

/**
 * What an import does to one deck.
 *
 * @param deck name of the deck, which may not exist yet
 * @param pictures paths of the pictures that it brings or replaces
 */
public record DeckPlan(String deck, ImportPlan plan, List<String> pictures) {

    public DeckPlan {
        pictures = List.copyOf(pictures);
    }
}
