package dev.gopherdeck.storage;

import dev.gopherdeck.storage.BackupManifest.Position;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What PostgreSQL itself says is in the database. Backups ask it rather than a list of ours, which would forget the
 * table that the next migration adds.
 */
final class Catalogue {

    /** Flyway's own, which a restore writes anew. */
    static final String MIGRATIONS = "flyway_schema_history";

    /** Besides, the devices that gave the password: a secret, and of no use on another machine. */
    static final Set<String> LEFT_OUT = Set.of(MIGRATIONS, "persistent_logins");

    private static final String TABLES =
            """
            select quote_ident(t.relname) as name,
                array(select quote_ident(a.attname) from pg_attribute a
                    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum) as columns,
                array(select quote_ident(a.attname) || case a.attcollation when 0 then '' else ' collate "C"' end
                    from pg_index i
                    cross join unnest(i.indkey) with ordinality as part (attnum, place)
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = part.attnum
                    where i.indrelid = t.oid and i.indisprimary
                    order by part.place) as key
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = current_schema() and t.relkind in ('r', 'p')
            order by t.relname collate "C"
            """;

    private static final String FOREIGN_KEYS =
            """
            select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
            from pg_constraint c join pg_namespace n on n.oid = c.connamespace
            where n.nspname = current_schema() and c.contype = 'f' and c.conparentid = 0
            order by 1, 2
            """;

    private static final String SEQUENCES =
            """
            select quote_ident(sequencename) as name, last_value
            from pg_sequences where schemaname = current_schema()
            order by sequencename collate "C"
            """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** The tables that hold what a person would not want to lose, in the order of their names. */
    List<Table> tables() throws SQLException {
        return list(TABLES, row -> new Table(row.getString("name"), strings(row, "columns"), strings(row, "key")))
                .stream()
                .filter(table -> !LEFT_OUT.contains(table.name()))
                .toList();
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return list(
                FOREIGN_KEYS,
                row -> new ForeignKey(row.getString("table"), row.getString("name"), row.getString("definition")));
    }

    List<Position> sequences() throws SQLException {
        return list(SEQUENCES, row -> new Position(row.getString("name"), row.getObject("last_value", Long.class)));
    }

    private <T> List<T> list(String sql, RowReader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
