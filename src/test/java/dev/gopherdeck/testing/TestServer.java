package dev.gopherdeck.testing;

import dev.gopherdeck.storage.Credentials;
import dev.gopherdeck.storage.HomeDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A container where a Docker engine answers, else the embedded server; one of them, or the tests fail. */
final class TestServer {

    private static final Logger LOG = LoggerFactory.getLogger(TestServer.class);
    private static final String IMAGE = "postgres:18";
    private static final Path HOME = Path.of("target", "test-home-" + System.getProperty("gopherdeck.test.fork", "0"));

    private TestServer() {}

    static Credentials start() {
        try {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                return startContainer();
            }
        } catch (RuntimeException | LinkageError noContainer) {
            LOG.warn("Docker answers but runs no {}: tests use the embedded PostgreSQL", IMAGE, noContainer);
            try {
                return startEmbedded();
            } catch (RuntimeException e) {
                e.addSuppressed(noContainer);
                throw e;
            }
        }
        return startEmbedded();
    }

    private static Credentials startContainer() {
        // A password that nothing else is called: tests look for it where it must not be
        PostgreSQLContainer container =
                new PostgreSQLContainer(IMAGE).withPassword(UUID.randomUUID().toString());
        container.start();
        // Where Ryuk is disabled nobody else would
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new Credentials(
                container.getHost(),
                container.getFirstMappedPort(),
                container.getDatabaseName(),
                container.getUsername(),
                container.getPassword());
    }

    private static Credentials startEmbedded() {
        HomeDatabase database = HomeDatabase.serve(HOME);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        dropLeftovers(database.credentials());
        return database.credentials();
    }

    /** The home outlives the JVM, which spares the next one the unpacking; databases of earlier tests are of no use. */
    private static void dropLeftovers(Credentials server) {
        try (Connection connection = TestDatabase.connect(server);
                Statement statement = connection.createStatement()) {
            List<String> leftovers = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (names.next()) {
                    leftovers.add(names.getString(1));
                }
            }
            for (String leftover : leftovers) {
                statement.execute("drop database " + leftover);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded PostgreSQL of the tests is unusable: " + server, e);
        }
    }
}
