package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A grade, and how long it took.
 *
 * @param revealMillis milliseconds until the answer was revealed, where the page could measure them
 * @param answerMillis milliseconds until the grade was given, where the page could measure them
 */
public record Given(Grade grade, @Nullable Integer revealMillis, @Nullable Integer answerMillis) {}
