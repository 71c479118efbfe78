package dev.gopherdeck.cli;

import dev.gopherdeck.storage.StorageApplication;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands besides serving. Decides before Spring loads whether the arguments name one, so that commands that need
 * no application, such as {@code check} in an editor, start at once.
 */
public final class CommandLineInterface {

    private static final Set<String> COMMANDS = Set.of(
            "check",
            "import",
            "verify",
            "backup",
            "restore",
            "export",
            "demo",
            "help",
            "-h",
            "--help",
            "-V",
            "--version");

    private final CommandApplication application;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Commands that write where a terminal reads.
     *
     * @param application what commands start that need the database
     */
    public CommandLineInterface(Class<?> application) {
        // Notes are UTF-8 whatever the terminal's locale; a script that reads JSON expects nothing else.
        this(
                application,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    CommandLineInterface(Class<?> application, PrintWriter out, PrintWriter err) {
        this.application = new CommandApplication(application, true);
        this.out = out;
        this.err = err;
    }

    /** Whether the arguments name a command; otherwise the application serves and they are settings. */
    public static boolean handles(String[] args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    /** Runs the command and returns the exit code: 0 done, 1 problems or something to decide, 2 wrong usage. */
    public int run(String... args) {
        try {
            return new CommandLine(new Gopherdeck())
                    .addSubcommand(new ImportCommand(application))
                    .addSubcommand(new VerifyCommand(application))
                    .addSubcommand(new DemoCommand(application))
                    .addSubcommand(new ExportCommand(application))
                    .addSubcommand(new BackupCommand(new CommandApplication(StorageApplication.class, true)))
                    .addSubcommand(new RestoreCommand(new CommandApplication(StorageApplication.class, false)))
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler(new Failures())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    @Command(
            name = "gopherdeck",
            description = "Flashcards from Markdown notes. Without a command it serves the web application.",
            mixinStandardHelpOptions = true,
            versionProvider = BuildVersion.class,
            subcommands = {CheckCommand.class})
    private static final class Gopherdeck {}
}
