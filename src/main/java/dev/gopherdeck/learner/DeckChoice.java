package dev.gopherdeck.learner;

import org.jspecify.annotations.Nullable;

/**
 * A deck that can be studied or not.
 *
 * @param language BCP 47 tag of its notes, if they say
 * @param enrolled whether the learner studies it
 */
record DeckChoice(long id, String name, @Nullable String language, boolean enrolled) {}
