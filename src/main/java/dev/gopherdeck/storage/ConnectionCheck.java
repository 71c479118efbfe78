package dev.gopherdeck.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** Tells a server that can be worked with from one that merely runs. */
final class ConnectionCheck {

    /** SQLSTATE class "invalid authorization specification". */
    private static final String REFUSED = "28";

    /** SQLSTATE "invalid catalog name": so the server says when the folder of a database is gone, too. */
    private static final String NO_DATABASE = "3D000";

    private static final String TIMEOUT_SECONDS = "10";

    private ConnectionCheck() {}

    static boolean answers(Credentials credentials) {
        if (credentials.port() == 0) {
            return false;
        }
        try {
            connect(credentials);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    static void require(Credentials credentials) {
        try {
            connect(credentials);
        } catch (SQLException e) {
            throw new StorageException(
                    "PostgreSQL runs, but %s cannot be reached: %s".formatted(credentials, e.getMessage()),
                    advise(Objects.requireNonNullElse(e.getSQLState(), "")),
                    e);
        }
    }

    private static String advise(String state) {
        if (state.startsWith(REFUSED)) {
            return "Delete database.properties in the home; the next start sets a new password.";
        }
        return state.equals(NO_DATABASE)
                ? StartFailure.DAMAGE_ADVICE
                : "Start again; if it stays like this, log/postgresql.log in the home says more.";
    }

    private static void connect(Credentials credentials) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", credentials.user());
        properties.setProperty("password", credentials.password());
        properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
        try (Connection connection = DriverManager.getConnection(credentials.jdbcUrl(), properties)) {
            connection.setReadOnly(true);
        }
    }
}
