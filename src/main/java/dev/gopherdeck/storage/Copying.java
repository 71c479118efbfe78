package dev.gopherdeck.storage;

import dev.gopherdeck.storage.BackupManifest.Contents;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Streams the rows of tables out of and into the transaction of a connection, in a form that depends on no setting. */
final class Copying {

    private static final int BUFFER_BYTES = 1 << 16;

    private static final String FORMATS =
            """
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres';
            set local timezone = 'UTC';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            """;

    private final CopyManager copies;

    Copying(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORMATS);
        }
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Writes the rows of the table, and leaves the stream open. */
    Contents out(Table table, OutputStream out) throws SQLException, IOException {
        DigestOutputStream digest = new DigestOutputStream(out, Digests.sha256());
        BufferedOutputStream buffer = new BufferedOutputStream(digest, BUFFER_BYTES);
        long rows = copies.copyOut(table.copyOut(), buffer);
        buffer.flush();
        return new Contents(table.name(), table.columns(), rows, Digests.hex(digest.getMessageDigest()));
    }

    /** Writes what the statement gives, and leaves the stream open. */
    void out(String copy, OutputStream out) throws SQLException, IOException {
        copies.copyOut(copy, out);
    }

    /** Appends the rows to the table, which this transaction has emptied. */
    void in(Table table, InputStream rows) throws SQLException, IOException {
        copies.copyIn(table.copyIn(), rows, BUFFER_BYTES);
    }
}
