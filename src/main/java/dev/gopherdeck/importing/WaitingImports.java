package dev.gopherdeck.importing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
                        row.getString("deck"),
                        row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                        row.getInt("undecided"),
                        row.getInt("rolled_back")))
                .list();
    }

    Optional<WaitingImport> find(String source) {
        return list().stream().filter(one -> one.source().equals(source)).findFirst();
    }

    /** One that waits already keeps its place. */
    void add(WaitingImport one) {
        jdbc.sql(
                        """
                insert into waiting_import (source, deck, undecided, rolled_back, waiting_since) values (?, ?, ?, ?, ?)
                on conflict (source) do update set deck = excluded.deck,
                    undecided = excluded.undecided, rolled_back = excluded.rolled_back""")
                .param(one.source())
                .param(one.deck())
                .params(one.undecided(), one.rolledBack(), one.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(String source) {
        jdbc.sql("delete from waiting_import where source = ?").param(source).update();
    }
}
