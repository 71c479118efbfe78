package dev.gopherdeck.cli;

import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;

/** Runs what needs the database. */
interface DatabaseCommands {

    /** Runs a command with the started application and returns its exit code. */
    int run(ToIntFunction<ApplicationContext> command);
}
