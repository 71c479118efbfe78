package dev.gopherdeck.testing;

import dev.gopherdeck.storage.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases for tests, all on one PostgreSQL that lives as long as the JVM of the tests. */
public final class TestDatabase {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private TestDatabase() {}

    /** Creates an empty database; the user owns the server and may create roles and extensions. */
    public static Credentials create() {
        Credentials server = Server.RUNNING;
        String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), CREATED.incrementAndGet());
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test at " + server, e);
        }
        return new Credentials(server.host(), server.port(), name, server.user(), server.password());
    }

    public static Connection connect(Credentials database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** Started when the first test asks. */
    private static final class Server {
        static final Credentials RUNNING = TestServer.start();
    }
}
