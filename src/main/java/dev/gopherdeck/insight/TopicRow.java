package dev.gopherdeck.insight;

/**
 * A topic in the outline of a deck.
 *
 * @param depth 0 for the outermost headings
 * @param standing of its cards, those of the topics below it included
 */
record TopicRow(long topicId, String title, int depth, Standing standing) {}
