package dev.gopherdeck.insight;

import org.jspecify.annotations.Nullable;

/**
 * A deck at a glance.
 *
 * @param slug its name in addresses
 * @param language BCP 47 tag of its notes, if they say
 * @param seen cards that the learner has answered
 * @param enrolled whether the learner studies it
 */
record DeckOverview(
        long id, String slug, String name, @Nullable String language, int cards, int seen, boolean enrolled) {}
