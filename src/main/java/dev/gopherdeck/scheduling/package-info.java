/** When a card is due again: SM-2, FSRS for predicting recall, grades and memory states. Pure functions of their arguments; time is passed in. */
@NullMarked
package dev.gopherdeck.scheduling;

import org.jspecify.annotations.NullMarked;
