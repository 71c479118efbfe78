package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;

/** One way in which everything can be taken elsewhere. */
interface ExportFormat {

    /** As the file is called that it makes. */
    String fileName();

    /** Writes from one snapshot, and leaves the stream open. */
    void write(Connection snapshot, OutputStream out) throws SQLException, IOException;
}
