package dev.gopherdeck.cli;

import dev.gopherdeck.markdown.ParsedNotes;
import java.io.PrintWriter;
import java.util.List;

/** How {@code check} says what it found. */
interface CheckReport {

    void print(List<ParsedNotes> files, PrintWriter out);
}
