package dev.gopherdeck.cli;

import dev.gopherdeck.importing.ImportOutcome;
import dev.gopherdeck.importing.ImportPlans;
import java.io.PrintWriter;

/** How {@code import} says what it did or would do. */
interface ImportReport {

    /** What would change. */
    void print(ImportPlans plans, PrintWriter out);

    /** What came of it. */
    void print(ImportOutcome outcome, PrintWriter out);
}
