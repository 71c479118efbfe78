package dev.gopherdeck.cli;

import dev.gopherdeck.storage.Backup;
import dev.gopherdeck.storage.BackupManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything into one file, also while Gopherdeck runs. */
@Command(
        name = "backup",
        description = "Writes decks, answers and settings into one file, also while Gopherdeck runs.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:there is no backup", "2:wrong usage"})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final DatabaseCommands application;

    BackupCommand(DatabaseCommands application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), "There is already a file %s; a backup replaces nothing".formatted(file));
        }
        return application.run(this::write);
    }

    private int write(ApplicationContext context) {
        BackupManifest manifest = context.getBean(Backup.class).write(file);
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %d rows in %d tables%n",
                        file, manifest.rows(), manifest.tables().size());
        return 0;
    }
}
