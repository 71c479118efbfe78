package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The home's {@code database.properties}, for commands that join a running server. */
final class CredentialsFile {

    private final Path file;

    CredentialsFile(Path file) {
        this.file = file;
    }

    /** Empty when the file is lost or damaged: the password can be set anew, so neither is an error. */
    Optional<Credentials> read() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return Optional.of(new Credentials(
                    required(lines, "host"),
                    Integer.parseInt(required(lines, "port")),
                    required(lines, "database"),
                    required(lines, "user"),
                    required(lines, "password")));
        } catch (IOException | IllegalArgumentException lostOrDamaged) {
            return Optional.empty();
        }
    }

    void write(Credentials credentials) throws IOException {
        PrivateFiles.write(
                file,
                """
                # How commands reach Gopherdeck's PostgreSQL while it runs. Written at every start.
                host=%s
                port=%d
                database=%s
                user=%s
                password=%s
                """
                        .formatted(
                                credentials.host(),
                                credentials.port(),
                                credentials.database(),
                                credentials.user(),
                                credentials.password()));
    }

    private static String required(Properties lines, String key) {
        String value = lines.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }
}
