/** Decks, topics, cards and their revisions. */
@NullMarked
package dev.gopherdeck.deck;

import org.jspecify.annotations.NullMarked;
