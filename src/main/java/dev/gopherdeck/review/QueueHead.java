package dev.gopherdeck.review;

/**
 * The first card of a part of the queue.
 *
 * @param cards how many the part has
 */
record QueueHead(QueuePosition part, long cardId, int cards) {}
