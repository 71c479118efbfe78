package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pictures a deck had before its latest import. */
@Component
class ReplacedImages {

    private final JdbcClient jdbc;

    ReplacedImages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what lies at the paths of pictures that a run brings; what earlier runs kept is no longer needed. */
    void keep(long runId, long deckId, List<ImageFile> pictures) {
        jdbc.sql("delete from replaced_image where run_id in (select id from import_run where deck_id = ?)")
                .param(deckId)
                .update();
        jdbc.sql(
                        """
                insert into replaced_image (run_id, path, sha256)
                select ?, brought.path, i.sha256 from unnest(?) as brought (path)
                left join deck_image i on i.deck_id = ? and i.path = brought.path""")
                .params(runId, pictures.stream().map(ImageFile::path).toArray(String[]::new), deckId)
                .update();
    }

    /** Puts the pictures back that a run replaced, and takes those away that it brought. */
    void putBack(long runId, long deckId) {
        jdbc.sql(
                        """
                update deck_image i set sha256 = r.sha256 from replaced_image r
                where r.run_id = ? and r.sha256 is not null and i.deck_id = ? and i.path = r.path""")
                .params(runId, deckId)
                .update();
        jdbc.sql(
                        """
                delete from deck_image where deck_id = ? and path in
                    (select path from replaced_image where run_id = ? and sha256 is null)""")
                .params(deckId, runId)
                .update();
        jdbc.sql("delete from replaced_image where run_id = ?").param(runId).update();
    }
}
