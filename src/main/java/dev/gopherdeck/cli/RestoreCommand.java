package dev.gopherdeck.cli;

import dev.gopherdeck.storage.BackupArchive;
import dev.gopherdeck.storage.BackupManifest;
import dev.gopherdeck.storage.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings back what {@code backup} wrote. */
@Command(
        name = "restore",
        description = "Brings a backup back into an empty home or database.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:refused, or not finished; it says what was changed", "2:wrong usage"})
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A backup, of this version or an older one.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final DatabaseCommands application;

    RestoreCommand(DatabaseCommands application) {
        this.application = application;
    }

    /** The archive is read to its end before a database is touched, or even made. */
    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file);
        }
        try (BackupArchive archive = BackupArchive.open(file)) {
            return application.run(context -> restore(context, archive));
        }
    }

    private int restore(ApplicationContext context, BackupArchive archive) {
        context.getBean(Restore.class).from(archive);
        BackupManifest manifest = archive.manifest();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s of %s: %d rows in %d tables are back%n",
                        file,
                        manifest.madeAt(),
                        manifest.rows(),
                        manifest.tables().size());
        return 0;
    }
}
