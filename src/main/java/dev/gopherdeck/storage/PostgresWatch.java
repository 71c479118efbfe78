package dev.gopherdeck.storage;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings PostgreSQL back when it ends while it should run: on a full disk it gives up, and where memory is short the
 * system ends it. Until then the application refuses what it is asked.
 */
final class PostgresWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);

    /** Between two looks, and between two attempts. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** For an attempt that is under way to notice that it is no longer wanted. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PostgresServer server;
    private final Credentials credentials;
    private final Thread thread;

    private PostgresWatch(PostgresServer server, Credentials credentials) {
        this.server = server;
        this.credentials = credentials;
        this.thread = new Thread(this::watch, "postgresql-watch");
    }

    /** Looks after a server that runs, until this is closed. */
    static PostgresWatch over(PostgresServer server, Credentials credentials) {
        PostgresWatch watch = new PostgresWatch(server, credentials);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (true) {
                // Nothing tells of its end: it runs apart from its parent, and may be one that an earlier Gopherdeck
                // left
                Thread.sleep(PAUSE.toMillis());
                look();
            }
        } catch (InterruptedException closed) {
            // as wanted
        }
    }

    private void look() {
        try {
            if (!server.isRunning()) {
                LOG.warn("PostgreSQL has ended and is started again");
                server.restart(credentials);
                LOG.warn("PostgreSQL runs again");
            }
        } catch (IOException | RuntimeException e) {
            tell(e);
        }
    }

    /** Of an attempt that was broken off there is nothing to tell. */
    private static void tell(Exception e) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        if (e instanceof StorageException told) {
            LOG.error("{} {}", told.getMessage(), told.action());
        } else {
            LOG.error("PostgreSQL cannot be started again", e);
        }
    }

    /** Afterwards nothing is started any more; an attempt that is under way is broken off. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
