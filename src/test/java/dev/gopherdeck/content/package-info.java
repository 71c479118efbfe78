/** Holds the shipped deck to what its readers rely on: programs that run, two languages that agree, every question answered. */
@NullMarked
package dev.gopherdeck.content;

import org.jspecify.annotations.NullMarked;
