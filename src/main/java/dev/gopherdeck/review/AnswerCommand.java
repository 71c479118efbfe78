package dev.gopherdeck.review;

import java.util.UUID;

/**
 * A learner's answer to the card that a page showed.
 *
 * @param version the memory's version that the page showed; see {@link Remembered#version()}
 * @param revision the card's text that the page showed
 * @param requestId made when the page was made; sent again, it is the same answer
 */
record AnswerCommand(long cardId, long version, int revision, UUID requestId, Given given) {}
