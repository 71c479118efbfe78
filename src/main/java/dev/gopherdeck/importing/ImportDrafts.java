package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Image;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.learner.CurrentLearner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the notes of a plan until it is applied: what is applied is what was shown, and a restart of the server in between
 * loses nothing. Only the latest few are kept, for a day.
 */
@Component
class ImportDrafts {

    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final CurrentLearner currentLearner;
    private final Clock clock;

    ImportDrafts(JdbcClient jdbc, CurrentLearner currentLearner, Clock clock) {
        this.jdbc = jdbc;
        this.currentLearner = currentLearner;
        this.clock = clock;
    }

    @Transactional
    UUID keep(NotesSource source, @Nullable String deck) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                insert into import_draft (id, learner_id, source, kind, deck, created_at) values (?, ?, ?, ?, ?, ?)""")
                .params(id, learner(), source.name(), source.kind().name())
                .param(deck)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        source.files().forEach(file -> insert(id, file.path(), file.text().getBytes(StandardCharsets.UTF_8), null));
        source.images().forEach(file -> insert(id, file.path(), file.image().bytes(), null));
        source.skipped()
                .forEach(file -> insert(id, file.path(), null, file.reason().name()));
        forgetOthers(id, now);
        return id;
    }

    Optional<ImportDraft> find(UUID id) {
        return jdbc.sql("select source, kind, deck from import_draft where id = ? and learner_id = ?")
                .params(id, learner())
                .query((row, index) -> new ImportDraft(
                        id,
                        source(id, row.getString("source"), NotesSource.Kind.valueOf(row.getString("kind"))),
                        row.getString("deck")))
                .optional();
    }

    void discard(UUID id) {
        jdbc.sql("delete from import_draft where id = ? and learner_id = ?")
                .params(id, learner())
                .update();
    }

    private void insert(UUID draft, String path, byte @Nullable [] content, @Nullable String problem) {
        jdbc.sql("insert into import_draft_file (draft_id, path, content, problem) values (?, ?, ?::bytea, ?)")
                .params(draft, path)
                .param(content)
                .param(problem)
                .update();
    }

    private NotesSource source(UUID draft, String name, NotesSource.Kind kind) {
        List<NotesFile> notes = new ArrayList<>();
        List<ImageFile> images = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        jdbc.sql("select path, content, problem from import_draft_file where draft_id = ?")
                .param(draft)
                .query(row -> {
                    String path = row.getString("path");
                    String problem = row.getString("problem");
                    if (problem != null) {
                        skipped.add(new SkippedFile(path, SkippedFile.Reason.valueOf(problem)));
                    } else if (SourcePath.of(path).isNotes()) {
                        notes.add(new NotesFile(path, new String(row.getBytes("content"), StandardCharsets.UTF_8)));
                    } else {
                        Image.of(row.getBytes("content")).ifPresent(image -> images.add(new ImageFile(path, image)));
                    }
                });
        return new NotesSource(name, kind, notes, images, skipped);
    }

    /** Whatever the clock says, the one that is to be shown next stays. */
    private void forgetOthers(UUID kept, Instant now) {
        jdbc.sql(
                        """
                delete from import_draft where id <> :kept and (created_at < :oldest or id in
                    (select id from import_draft where learner_id = :learner and id <> :kept
                     order by created_at desc offset :others))""")
                .param("kept", kept)
                .param("oldest", now.minus(KEPT_FOR).atOffset(ZoneOffset.UTC))
                .param("learner", learner())
                .param("others", MOST - 1)
                .update();
    }

    private long learner() {
        return currentLearner.get().id();
    }
}
