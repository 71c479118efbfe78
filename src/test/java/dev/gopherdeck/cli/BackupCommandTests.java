package dev.gopherdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.storage.StorageApplication;
import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@SpringBootTest(classes = StorageApplication.class, webEnvironment = WebEnvironment.NONE)
@WithDatabase
class BackupCommandTests {

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DataSource database;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private boolean started;

    @AfterEach
    void wipe() {
        flyway().clean();
    }

    @Test
    void aBackupIsWrittenAndRestored() {
        learn();

        assertThat(execute("backup", file())).isZero();
        assertThat(out.toString()).contains(file(), " rows in ", " tables");
        wipe();
        assertThat(execute("restore", file())).isZero();
        assertThat(out.toString()).contains(" are back");
        assertThat(decks()).isOne();
    }

    @Test
    void aDatabaseInUseIsNotRestoredInto() {
        learn();
        execute("backup", file());

        assertThat(execute("restore", file())).isOne();
        assertThat(err.toString()).contains("not empty", "GOPHERDECK_HOME").doesNotContain("\tat ");
    }

    @Test
    void aDamagedArchiveIsRefusedBeforeAnythingStarts() throws IOException {
        learn();
        execute("backup", file());
        Files.write(Path.of(file()), new byte[] {'P', 'K', 3, 4});
        started = false;

        assertThat(execute("restore", file())).isOne();
        assertThat(started).isFalse();
        assertThat(err.toString()).contains("no complete backup", "Nothing was changed");
    }

    @Test
    void nothingToBackUpIsSaid() {
        assertThat(execute("backup", file())).isOne();
        assertThat(err.toString()).contains("nothing to back up");
        assertThat(Path.of(file())).doesNotExist();
    }

    @Test
    void wrongUsageExitsWithTwo() throws IOException {
        assertThat(execute("restore", file())).isEqualTo(2);
        Files.writeString(Path.of(file()), "precious");
        assertThat(execute("backup", file())).isEqualTo(2);
        assertThat(execute("backup")).isEqualTo(2);
        assertThat(started).isFalse();
        assertThat(Path.of(file())).hasContent("precious");
    }

    private void learn() {
        flyway().migrate();
        JdbcClient.create(database)
                .sql("insert into deck (slug, name) values ('go', 'Go')")
                .update();
    }

    private long decks() {
        return JdbcClient.create(database)
                .sql("select count(*) from deck")
                .query(Long.class)
                .single();
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(database).cleanDisabled(false).load();
    }

    private String file() {
        return folder.resolve("backup.zip").toString();
    }

    private int execute(String... arguments) {
        return new CommandLine(new Root())
                .addSubcommand(new BackupCommand(this::inThisContext))
                .addSubcommand(new RestoreCommand(this::inThisContext))
                .setExecutionExceptionHandler(new Failures())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int inThisContext(ToIntFunction<ApplicationContext> command) {
        started = true;
        return command.applyAsInt(context);
    }

    @CommandLine.Command(name = "gopherdeck")
    private static final class Root {}
}
