package dev.gopherdeck.importing;

/**
 * What an import does to one deck.
 *
 * @param deck name of the deck, which may not exist yet
 */
public record DeckPlan(String deck, ImportPlan plan) {}
