/** From notes to stored cards: the plan of changes and its atomic application. */
@NullMarked
package dev.gopherdeck.importing;

import org.jspecify.annotations.NullMarked;
