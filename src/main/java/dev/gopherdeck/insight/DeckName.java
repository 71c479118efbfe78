package dev.gopherdeck.insight;

import org.jspecify.annotations.Nullable;

/**
 * A deck among others.
 *
 * @param language BCP 47 tag of its notes, if they say
 */
record DeckName(long id, String name, @Nullable String language) {}
