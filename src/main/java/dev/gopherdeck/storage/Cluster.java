package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's data directory while no server runs on it. */
final class Cluster {

    private final Home home;
    private final PostgresPrograms programs;
    private final Platform platform;

    Cluster(Home home, PostgresPrograms programs, Platform platform) {
        this.home = home;
        this.programs = programs;
        this.platform = platform;
    }

    boolean exists() {
        return Files.exists(home.data());
    }

    /** Refuses data that this PostgreSQL cannot read: it has to be taken out by the version that wrote it. */
    void requireMajorVersion(String ours) throws IOException {
        String theirs = majorVersion();
        if (!theirs.equals(ours)) {
            throw new StorageException(
                    "The data in %s was written by PostgreSQL %s; this Gopherdeck brings PostgreSQL %s."
                            .formatted(home.data(), theirs, ours),
                    "Make a backup with the Gopherdeck that wrote it (`backup FILE`), then move that folder away and `restore FILE` with this one. Nothing was changed.");
        }
    }

    private String majorVersion() throws IOException {
        try {
            return Files.readString(home.data().resolve("PG_VERSION")).strip();
        } catch (NoSuchFileException damaged) {
            throw new StorageException(
                    "The data of PostgreSQL in %s is damaged: its file PG_VERSION is missing.".formatted(home.data()),
                    StartFailure.DAMAGE_ADVICE,
                    damaged);
        }
    }

    /** Makes the data directory with an empty database in it. Interrupted anywhere, it is made anew at the next start. */
    void create(Credentials credentials) throws IOException {
        Path half = home.halfMadeData();
        PrivateFiles.deleteTree(half);
        initialise(half, credentials);
        execute(half, "CREATE DATABASE %s;".formatted(credentials.database()));
        PrivateFiles.move(half, home.data());
    }

    /** Sets the password without knowing the old one. */
    void resetPassword(Credentials credentials) throws IOException {
        execute(home.data(), "ALTER ROLE %s PASSWORD '%s';".formatted(credentials.user(), credentials.password()));
    }

    private void initialise(Path folder, Credentials credentials) throws IOException {
        Path password = folder.resolveSibling(folder.getFileName() + ".password");
        PrivateFiles.write(password, credentials.password());
        try {
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + folder,
                            "--username=" + credentials.user(),
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--lc-ctype=" + platform.characterLocale(),
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions"),
                    "");
        } finally {
            Files.delete(password);
        }
    }

    private void execute(Path folder, String statement) throws IOException {
        run(
                "postgres",
                List.of("--single", "-D", folder.toString(), "-c", "exit_on_error=true", "postgres"),
                statement + "\n");
    }

    private void run(String program, List<String> arguments, String input) throws IOException {
        if (programs.run(program, arguments, input) != 0) {
            throw StartFailure.of(program, programs.log(program), 0);
        }
    }
}
