package dev.gopherdeck.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The PostgreSQL that another process runs on the home; closing leaves it running. */
record AttachedPostgres(Credentials credentials) implements HomeDatabase {

    /** A first start takes seconds, even on a slow disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Another process does not tell when it is ready: its lock and its file have to be asked, and again. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Starts the server when nobody holds the home, else joins it as soon as it answers. */
    static HomeDatabase attach(Home home) {
        CredentialsFile file = new CredentialsFile(home.credentials());
        try {
            for (long turn = 0; turn < PATIENCE.dividedBy(PAUSE); turn++) {
                Optional<EmbeddedPostgres> started = EmbeddedPostgres.tryStart(home);
                if (started.isPresent()) {
                    return started.get();
                }
                Optional<Credentials> running = file.read().filter(ConnectionCheck::answers);
                if (running.isPresent()) {
                    return new AttachedPostgres(running.get());
                }
                // Whoever holds the home is just starting or stopping, and tells nobody when that is done
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (IOException e) {
            throw Home.unusable(home.root(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw EmbeddedPostgres.busy(home);
    }

    @Override
    public void announce(String address) {
        // the process that holds the home speaks for it
    }

    @Override
    public void close() {
        // the process that holds the home stops it
    }
}
