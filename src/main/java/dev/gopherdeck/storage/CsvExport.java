package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** A table as spreadsheets read it. */
record CsvExport(ExportedTable table) implements ExportFormat {

    @Override
    public String fileName() {
        return table.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    @Override
    public void write(Connection snapshot, OutputStream out) throws SQLException, IOException {
        new Copying(snapshot).out(table.asCsv(), out);
    }
}
