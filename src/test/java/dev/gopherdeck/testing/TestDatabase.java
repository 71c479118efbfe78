package dev.gopherdeck.testing;

import dev.gopherdeck.storage.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** Databases for tests, all on one PostgreSQL that lives as long as the JVM of the tests. */
public final class TestDatabase {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private TestDatabase() {}

    /** Creates an empty database; the user owns the server and may create roles and extensions. */
    public static Credentials create() {
        return create("template1");
    }

    /** Creates a database as the migrations leave one. */
    public static Credentials createMigrated() {
        return create(Migrated.TEMPLATE);
    }

    private static Credentials create(String template) {
        Credentials server = Server.RUNNING;
        String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), CREATED.incrementAndGet());
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, template));
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

    /** Copied for each test class, which spares it the migrations. */
    private static final class Migrated {
        static final String TEMPLATE = migrate(create());

        private static String migrate(Credentials database) {
            Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.user(), database.password())
                    .load()
                    .migrate();
            return database.database();
        }
    }
}
