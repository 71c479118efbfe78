package dev.gopherdeck.importing;

import dev.gopherdeck.learner.CurrentLearner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The folders on the server that the learner imports from. Whoever reaches the pages may have any folder read: the server
 * starts on this machine's own address or with a password only.
 */
@Component
class ImportFolders {

    private final JdbcClient jdbc;
    private final CurrentLearner currentLearner;
    private final NotesPath notes;

    ImportFolders(
            JdbcClient jdbc,
            CurrentLearner currentLearner,
            @Value("${gopherdeck.home:${user.home}/.gopherdeck}") Path home) {
        this.jdbc = jdbc;
        this.currentLearner = currentLearner;
        this.notes = new NotesPath(home);
    }

    /**
     * Reads a folder.
     *
     * @throws SourceRefusedException if it cannot or may not be read
     */
    NotesSource read(String path) {
        return notes.read(parse(path));
    }

    /**
     * Looks at the files of a folder, but into none.
     *
     * @throws SourceRefusedException if it cannot be looked at
     */
    FolderFingerprint fingerprint(String path) {
        return notes.fingerprint(parse(path));
    }

    private static Path parse(String path) {
        try {
            Path folder = Path.of(path);
            if (folder.isAbsolute()) {
                return folder;
            }
        } catch (InvalidPathException noPath) {
            throw new SourceRefusedException(SourceRefusedException.Reason.BAD_NAME, path);
        }
        throw new SourceRefusedException(SourceRefusedException.Reason.NO_FOLDER, path);
    }

    List<ImportFolder> list() {
        return query("where learner_id = ? order by path", currentLearner.get().id());
    }

    Optional<ImportFolder> find(long id) {
        return query("where id = ? and learner_id = ?", id, currentLearner.get().id()).stream()
                .findFirst();
    }

    List<ImportFolder> watched() {
        return query("where watched order by id");
    }

    /** Remembers a folder; one that is known takes the deck over. */
    void add(String path, @Nullable String deck) {
        jdbc.sql(
                        """
                insert into import_folder (learner_id, path, deck) values (?, ?, ?)
                on conflict (learner_id, path) do update set deck = excluded.deck""")
                .params(currentLearner.get().id(), path)
                .param(deck)
                .update();
    }

    void watch(long id, boolean watched) {
        jdbc.sql("update import_folder set watched = ?, problem = null where id = ? and learner_id = ?")
                .params(watched, id, currentLearner.get().id())
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from import_folder where id = ? and learner_id = ?")
                .params(id, currentLearner.get().id())
                .update();
    }

    /**
     * Remembers how a look at a folder ended.
     *
     * @param problem why it failed: a {@link SourceRefusedException.Reason}
     * @param fingerprint of the folder if there is nothing to do while it stays the same
     */
    void lookedAt(long id, @Nullable String problem, @Nullable String fingerprint) {
        jdbc.sql(
                        """
                update import_folder set problem = :problem, fingerprint = :fingerprint
                where id = :id and (problem, fingerprint)
                    is distinct from (cast(:problem as text), cast(:fingerprint as text))""")
                .param("problem", problem)
                .param("fingerprint", fingerprint)
                .param("id", id)
                .update();
    }

    private List<ImportFolder> query(String condition, Object... params) {
        return jdbc.sql("select id, path, deck, watched, problem, fingerprint from import_folder " + condition)
                .params(params)
                .query(ImportFolder.class)
                .list();
    }
}
