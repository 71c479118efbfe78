package dev.gopherdeck.importing;

/**
 * One file of notes.
 *
 * @param path relative to its source, with forward slashes
 * @param text the decoded text
 */
public record NotesFile(String path, String text) {}
