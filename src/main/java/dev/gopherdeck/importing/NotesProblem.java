package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Problem;

/** A problem with the file in which it stands. */
public record NotesProblem(String path, Problem problem) {}
