package dev.gopherdeck.storage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, told without reading all of it.
 *
 * @param format version of the archive's own layout
 * @param application version of the Gopherdeck that wrote it
 * @param madeAt when its snapshot was taken
 * @param schemaVersion the latest migration of the database, as Flyway writes versions
 * @param tables every table, in the order of the names
 * @param sequences where numbering goes on
 */
public record BackupManifest(
        int format,
        String application,
        Instant madeAt,
        String schemaVersion,
        List<Contents> tables,
        List<Position> sequences) {

    /** Written by this version, and the newest that it reads. */
    static final int FORMAT = 1;

    public BackupManifest {
        Objects.requireNonNull(application);
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(schemaVersion);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** How many rows all tables hold together. */
    public long rows() {
        return tables.stream().mapToLong(Contents::rows).sum();
    }

    /**
     * The rows of one table.
     *
     * @param table its name
     * @param columns the columns, in the order in which each row has them
     * @param sha256 digest, in hexadecimal digits, of the rows in PostgreSQL's text format, ordered by the primary key
     */
    public record Contents(String table, List<String> columns, long rows, String sha256) {

        public Contents {
            Objects.requireNonNull(table);
            columns = List.copyOf(columns);
            Objects.requireNonNull(sha256);
        }

        /** Name of the archive's entry that holds the rows. */
        String entry() {
            return entry(table);
        }

        static String entry(String table) {
            return "tables/" + table + ".txt";
        }
    }

    /**
     * Where a sequence stands.
     *
     * @param lastValue the last number it gave; null when it never gave one
     */
    public record Position(String sequence, @Nullable Long lastValue) {

        public Position {
            Objects.requireNonNull(sequence);
        }
    }
}
