package dev.gopherdeck.importing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which notes the decks hold already, so that importing them again costs next to nothing. */
@Component
public class CurrentNotes {

    private final JdbcClient jdbc;

    CurrentNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deck that holds notes of a source, with the number of cards that they have in it. */
    public record Holding(String deck, int cards) {}

    private record Row(Holding holding, String digest) {}

    Optional<ImportOutcome.Unchanged> holding(String source, String digest) {
        List<Row> rows = jdbc.sql(
                        """
                select d.name, n.cards, n.digest from current_notes n join deck d on d.id = n.deck_id
                where n.source = ? order by d.id""")
                .param(source)
                .query((row, index) ->
                        new Row(new Holding(row.getString("name"), row.getInt("cards")), row.getString("digest")))
                .list();
        boolean same =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.digest().equals(digest));
        return same
                ? Optional.of(new ImportOutcome.Unchanged(
                        rows.stream().map(Row::holding).toList()))
                : Optional.empty();
    }

    void remember(String source, long deckId, String digest, int cards) {
        jdbc.sql("insert into current_notes (source, deck_id, digest, cards) values (?, ?, ?, ?)")
                .params(source, deckId, digest, cards)
                .update();
    }

    /** What a source holds is to be found out anew. */
    void forget(String source) {
        jdbc.sql("delete from current_notes where source = ?").param(source).update();
    }

    /** The decks change: every source that has notes in one of them has to be read again. */
    void forget(Collection<Long> deckIds) {
        jdbc.sql(
                        """
                delete from current_notes where source in
                    (select source from current_notes where deck_id = any(?))""")
                .param(deckIds.toArray(Long[]::new))
                .update();
    }
}
