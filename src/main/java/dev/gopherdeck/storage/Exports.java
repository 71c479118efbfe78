package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Takes everything out, in forms that other programs read. */
@Component
public class Exports {

    private final DataSource database;
    private final Map<String, ExportFormat> formats;

    Exports(DataSource database, Home home, CardRenderer renderer, Clock clock) {
        this.database = database;
        this.formats = Stream.of(
                        new NotesExport(),
                        new AnkiExport(home.work(), renderer, clock),
                        new CsvExport(ExportedTable.CARDS),
                        new CsvExport(ExportedTable.REVIEWS),
                        new JsonExport(ExportedTable.CARDS),
                        new JsonExport(ExportedTable.REVIEWS))
                .collect(Collectors.toMap(
                        ExportFormat::fileName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The files that can be written, by name. */
    public List<String> fileNames() {
        return List.copyOf(formats.keySet());
    }

    /**
     * Writes one of the files, as everything is at this instant, and leaves the stream open.
     *
     * @throws IllegalArgumentException for a name that is none of {@link #fileNames()}
     */
    public void write(String fileName, OutputStream out) throws IOException {
        ExportFormat format = formats.get(fileName);
        if (format == null) {
            throw new IllegalArgumentException("there is no export " + fileName);
        }
        try (Snapshot snapshot = Snapshot.of(database)) {
            format.write(snapshot.connection(), out);
        } catch (SQLException e) {
            throw BackupException.ofDatabase(e);
        }
    }
}
