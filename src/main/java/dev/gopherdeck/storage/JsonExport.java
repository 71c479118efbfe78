package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** A table as one list of objects, one a line. */
record JsonExport(ExportedTable table) implements ExportFormat {

    /** A million rows at once would not fit. */
    static final int ROWS_AT_ONCE = 500;

    @Override
    public String fileName() {
        return table.name().toLowerCase(Locale.ROOT) + ".json";
    }

    @Override
    public void write(Connection snapshot, OutputStream out) throws SQLException, IOException {
        try (Statement statement = snapshot.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.asJson())) {
                String separator = "[\n";
                while (rows.next()) {
                    out.write((separator + rows.getString(1)).getBytes(StandardCharsets.UTF_8));
                    separator = ",\n";
                }
                out.write((separator.startsWith("[") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
