package dev.gopherdeck.storage;

import java.nio.file.Path;

/** Access to the database of a home, for as long as it is open. */
public sealed interface HomeDatabase extends AutoCloseable permits EmbeddedPostgres, AttachedPostgres {

    /**
     * Takes the home for this process and starts its PostgreSQL; nobody else can take it until this is closed.
     *
     * @throws HomeBusyException when another process holds the home
     * @throws StorageException when the home or its data cannot be used
     */
    static HomeDatabase serve(Path home) {
        return EmbeddedPostgres.start(Home.open(home));
    }

    /**
     * Joins the PostgreSQL that runs on the home; when none does, starts it until this is closed.
     *
     * @throws HomeBusyException when another process holds the home and its PostgreSQL does not answer
     * @throws StorageException when the home or its data cannot be used
     */
    static HomeDatabase attach(Path home) {
        return AttachedPostgres.attach(Home.open(home));
    }

    Credentials credentials();

    /** Tells whoever finds the home busy where this process serves, if this process is the one that holds it. */
    void announce(String address);

    @Override
    void close();
}
