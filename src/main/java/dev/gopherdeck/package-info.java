/** Gopherdeck: spaced-repetition flashcards from Markdown notes. */
@NullMarked
package dev.gopherdeck;

import org.jspecify.annotations.NullMarked;
