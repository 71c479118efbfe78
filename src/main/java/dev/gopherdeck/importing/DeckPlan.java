package dev.gopherdeck.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does to one deck.
 *
 * @param deck name of the deck, which may not exist yet
 * @param language BCP 47 tag of its cards, if they say
 * @param pictures paths of the pictures that it brings or replaces
 */
public record DeckPlan(String deck, @Nullable String language, ImportPlan plan, List<String> pictures) {

    public DeckPlan {
        pictures = List.copyOf(pictures);
    }
}
