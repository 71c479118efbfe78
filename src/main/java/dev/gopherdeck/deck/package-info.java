/** Decks, topics, cards and their revisions, and the search in them. */
@NullMarked
package dev.gopherdeck.deck;

import org.jspecify.annotations.NullMarked;
