package dev.gopherdeck.deck;

import org.jspecify.annotations.Nullable;

/**
 * A card that was found.
 *
 * @param deck name of its deck
 * @param language BCP 47 tag of its text, if the deck says
 * @param text where the query stands in what follows the question; only its beginning if it does not
 */
record SearchHit(long cardId, String deck, @Nullable String language, Excerpt question, Excerpt text) {}
