package dev.gopherdeck.importing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unattended imports that wait for a decision. */
@Component
public class WaitingImports {

    private final JdbcClient jdbc;

    WaitingImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that waited longest come first. */
    public List<WaitingImport> list() {
        return jdbc.sql("select * from waiting_import order by waiting_since, source")
                .query((row, index) -> new WaitingImport(
                        row.getString("source"),
                        row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                        row.getInt("undecided"),
                        row.getInt("rolled_back")))
                .list();
    }

    void add(String source, int undecided, int rolledBack, Instant now) {
        jdbc.sql(
                        """
                insert into waiting_import (source, undecided, rolled_back, waiting_since) values (?, ?, ?, ?)
                on conflict (source) do update
                    set undecided = excluded.undecided, rolled_back = excluded.rolled_back""")
                .params(source, undecided, rolledBack, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(String source) {
        jdbc.sql("delete from waiting_import where source = ?").param(source).update();
    }
}
