package dev.gopherdeck.storage;

import java.io.IOException;
import java.util.Optional;

/** A PostgreSQL that this process started, and the lock that makes it the only one on its home. */
final class EmbeddedPostgres implements HomeDatabase {

    private final Home home;
    private final HomeLock lock;
    private final PostgresServer server;
    private final Credentials credentials;
    private final PostgresWatch watch;
    private boolean closed;

    private EmbeddedPostgres(Home home, HomeLock lock, PostgresServer server, Credentials credentials) {
        this.home = home;
        this.lock = lock;
        this.server = server;
        this.credentials = credentials;
        this.watch = PostgresWatch.over(server, credentials);
    }

    static EmbeddedPostgres start(Home home) {
        try {
            Optional<EmbeddedPostgres> started = tryStart(home);
            return started.orElseThrow(() -> busy(home));
        } catch (IOException e) {
            throw Home.unusable(home.root(), e);
        }
    }

    /** Starts the server unless somebody else holds the home. */
    static Optional<EmbeddedPostgres> tryStart(Home home) throws IOException {
        Optional<HomeLock> lock = HomeLock.tryAcquire(home);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            PostgresServer server = new PostgresServer(home);
            return Optional.of(new EmbeddedPostgres(home, lock.get(), server, server.start()));
        } catch (IOException | RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    static HomeBusyException busy(Home home) {
        return new HomeBusyException(home, HomeLock.holder(home));
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public void announce(String address) {
        try {
            lock.announce(address);
        } catch (IOException e) {
            throw Home.unusable(home.root(), e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            watch.close();
            server.stop();
        } catch (IOException e) {
            throw Home.unusable(home.root(), e);
        }
    }
}
