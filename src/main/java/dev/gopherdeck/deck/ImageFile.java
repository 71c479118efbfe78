package dev.gopherdeck.deck;

/**
 * A picture beside notes.
 *
 * @param path relative to the source of the notes, with forward slashes
 */
public record ImageFile(String path, Image image) {}
