package dev.gopherdeck.storage;

import dev.gopherdeck.storage.BackupManifest.Contents;
import dev.gopherdeck.storage.BackupManifest.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Fills the tables of an empty database from an archive, within the caller's transaction. */
final class Loading {

    /** Migrations put somebody there who can learn, and the rules by which. */
    private static final Set<String> FILLED_BY_MIGRATIONS = Set.of("learner", "projection");

    private final Connection connection;
    private final BackupArchive archive;
    private final List<Table> tables;
    private final List<ForeignKey> foreignKeys;

    Loading(Connection connection, BackupArchive archive) throws SQLException {
        this.connection = connection;
        this.archive = archive;
        Catalogue catalogue = new Catalogue(connection);
        this.tables = catalogue.tables();
        this.foreignKeys = catalogue.foreignKeys();
    }

    /** Refuses a database in which somebody has done something. */
    static void requireEmpty(Connection connection) throws SQLException {
        for (Table table : new Catalogue(connection).tables()) {
            if (!FILLED_BY_MIGRATIONS.contains(table.name()) && hasRows(connection, table)) {
                throw ArchiveRefusedException.inUse(table.name());
            }
        }
    }

    /**
     * Loads, and reads everything again to see that it is the same. Triggers rest meanwhile: what they would write is in
     * the archive already.
     */
    void run() throws SQLException, IOException {
        requireSameTables();
        all(foreignKeys.stream().map(ForeignKey::drop).toList());
        all(tables.stream().map(Table::disableTriggers).toList());
        requireEmpty(connection);
        all(List.of(
                "truncate " + String.join(", ", tables.stream().map(Table::name).toList())));
        copy();
        all(tables.stream().map(Table::enableTriggers).toList());
        all(foreignKeys.stream().map(ForeignKey::add).toList());
        setSequences();
    }

    private void requireSameTables() {
        List<String> here =
                tables.stream().map(table -> table.name() + table.columns()).toList();
        List<String> there = archive.manifest().tables().stream()
                .map(contents -> contents.table() + contents.columns())
                .toList();
        if (!here.equals(there)) {
            throw ArchiveRefusedException.different("tables and columns are %s, not %s".formatted(here, there));
        }
    }

    private void copy() throws SQLException, IOException {
        Copying copying = new Copying(connection);
        Iterator<Contents> contents = archive.manifest().tables().iterator();
        for (Table table : tables) {
            Contents expected = contents.next();
            try (InputStream rows = archive.rows(expected)) {
                copying.in(table, rows);
            }
            Contents loaded = copying.out(table, OutputStream.nullOutputStream());
            if (!loaded.equals(expected)) {
                throw ArchiveRefusedException.different("%s, not %s".formatted(loaded, expected));
            }
        }
    }

    /** Last, as it is the one thing that no rollback takes back. */
    private void setSequences() throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (Position position : archive.manifest().sequences()) {
                Long last = position.lastValue();
                set.setString(1, position.sequence());
                set.setLong(2, last == null ? 1 : last);
                set.setBoolean(3, last != null);
                set.executeQuery().close();
            }
        }
    }

    private void all(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static boolean hasRows(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from %s)".formatted(table.name()))) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
