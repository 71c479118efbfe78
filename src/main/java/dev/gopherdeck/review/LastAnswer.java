package dev.gopherdeck.review;

/**
 * The answer that undo would take back.
 *
 * @param question of its card, plain text
 */
record LastAnswer(long sequence, long cardId, String question) {}
