package dev.gopherdeck.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Every row as it was at one instant, however long the reading takes and whatever is written meanwhile. */
record Snapshot(Connection connection) implements AutoCloseable {

    static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return new Snapshot(connection);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
