package dev.gopherdeck.storage;

import java.io.IOException;

/** Puts PostgreSQL's own last words into the error. */
final class StartFailure {

    /** What to do about data that something else than PostgreSQL has changed. */
    static final String DAMAGE_ADVICE =
            "Where files of the data are missing or damaged, move the folder \"data\" of the home to a safe place, and before"
                    + " you start again bring back your newest backup: `restore FILE`. The folder \"backups\" of the home has"
                    + " those of the last days.";

    private StartFailure() {}

    /** Builds the error from what the program wrote to the log after the given size in bytes. */
    static StorageException of(String program, ServerLog log, long after) throws IOException {
        String words = log.tail(after);
        return new StorageException(
                "PostgreSQL (%s) did not start. It said last:%n%s".formatted(program, words), advise(words, log));
    }

    private static String advise(String words, ServerLog log) {
        if (words.contains("unshare failed")) {
            return "PostgreSQL does not run as root, and this system forbids the user namespace that would help."
                    + " Start Gopherdeck as an ordinary user, or set spring.datasource.url to a PostgreSQL of yours.";
        }
        if (words.contains("No space left on device")) {
            return "The disk is full: free some space, then start again. Your data was not changed.";
        }
        return "The whole log is in %s. Check the space left on the disk and the permissions of the folder, then start again. Your data was not changed. %s"
                .formatted(log.file(), DAMAGE_ADVICE);
    }
}
