package dev.gopherdeck.cli;

import dev.gopherdeck.importing.ImportOutcome;
import dev.gopherdeck.importing.ImportPlans;
import dev.gopherdeck.importing.Importing;
import dev.gopherdeck.importing.NotesPath;
import dev.gopherdeck.importing.NotesSource;
import dev.gopherdeck.importing.SourceRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports notes with nobody to ask, or says what an import would do. */
@Command(
        name = "import",
        description = "Brings notes into their decks. Where a card may be one of several, nothing is changed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:problems in the notes, or something to decide on /import", "2:wrong usage"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "A folder, a zip archive or a Markdown file.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path path;

    @Option(names = "--deck", paramLabel = "NAME", description = "The deck to import into, whatever the notes say.")
    private @Nullable String deck;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final DatabaseCommands application;

    ImportCommand(DatabaseCommands application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (!Files.exists(path)) {
            throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
        }
        if (deck != null && deck.isBlank()) {
            throw new ParameterException(spec.commandLine(), "A deck needs a name");
        }
        return application.run(this::importNotes);
    }

    private int importNotes(ApplicationContext context) {
        NotesSource source;
        try {
            source = new NotesPath(home(context)).read(path);
        } catch (SourceRefusedException refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        }
        Importing importing = context.getBean(Importing.class);
        ImportReport report = json ? new JsonImportReport() : new TextImportReport();
        if (dryRun) {
            ImportPlans plans = importing.plan(source, deck);
            report.print(plans, spec.commandLine().getOut());
            return isClean(plans) ? 0 : 1;
        }
        ImportOutcome outcome = importing.importUnattended(source, deck);
        report.print(outcome, spec.commandLine().getOut());
        return isClean(outcome) ? 0 : 1;
    }

    /** As {@code StorageProperties} has it, which only its own package sees. */
    private static Path home(ApplicationContext context) {
        String home = context.getEnvironment().getProperty("gopherdeck.home");
        return home == null ? Path.of(System.getProperty("user.home"), ".gopherdeck") : Path.of(home);
    }

    private static boolean isClean(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Unchanged
                || (outcome instanceof ImportOutcome.Applied applied && isClean(applied.plans()));
    }

    private static boolean isClean(ImportPlans plans) {
        return plans.undecided() == 0 && plans.problems().isEmpty();
    }
}
