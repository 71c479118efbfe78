package dev.gopherdeck.insight;

import org.jspecify.annotations.Nullable;

/**
 * A deck among others.
 *
 * @param slug its name in addresses
 * @param language BCP 47 tag of its notes, if they say
 */
record DeckName(long id, String slug, String name, @Nullable String language) {}
