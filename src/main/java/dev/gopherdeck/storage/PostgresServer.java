package dev.gopherdeck.storage;

import java.io.IOException;

/** Brings up the PostgreSQL of a home whose lock the caller holds, from whatever state the home was left in. */
final class PostgresServer {

    private final Home home;
    private final PostgresBinaries binaries;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private final CredentialsFile file;

    PostgresServer(Home home) {
        this.home = home;
        Platform platform = Platform.current();
        this.binaries = new PostgresBinaries(home, new PostgresArchive(platform));
        PostgresPrograms programs = new PostgresPrograms(platform, binaries.folder(), home.logs());
        this.cluster = new Cluster(home, programs, platform);
        this.postmaster = new Postmaster(home, programs);
        this.file = new CredentialsFile(home.credentials());
    }

    Credentials start() throws IOException {
        PrivateFiles.createFolder(home.logs());
        binaries.provide();
        stop(); // what a killed JVM left behind: the lock says that nobody uses it any more
        Credentials known = cluster.exists() ? recognise() : create();
        Credentials running = known.withPort(postmaster.start(known.port()));
        try {
            ConnectionCheck.require(running);
            file.write(running);
            binaries.removeOthers();
            return running;
        } catch (IOException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    boolean isRunning() throws IOException {
        return postmaster.isRunning();
    }

    /**
     * Starts the server again after it has ended by itself.
     *
     * @throws StorageException if it does not start, or not where those who were told its address will look
     */
    void restart(Credentials before) throws IOException {
        stop(); // what is left of it
        if (postmaster.start(before.port()) != before.port()) {
            stop();
            throw new StorageException(
                    "Another program has taken port %d, which PostgreSQL had.".formatted(before.port()),
                    "End that program, or start Gopherdeck anew.");
        }
        ConnectionCheck.require(before);
    }

    void stop() throws IOException {
        postmaster.stop();
    }

    /** The password is on the disk before the data it opens. */
    private Credentials create() throws IOException {
        Credentials credentials = Credentials.generate();
        file.write(credentials);
        cluster.create(credentials);
        return credentials;
    }

    private Credentials recognise() throws IOException {
        cluster.requireMajorVersion(binaries.majorVersion());
        Credentials known = file.read().orElse(null);
        return known == null ? replaceLost() : known;
    }

    /** The file is written last: a start interrupted before that finds it lost again. */
    private Credentials replaceLost() throws IOException {
        Credentials credentials = Credentials.generate();
        cluster.resetPassword(credentials);
        file.write(credentials);
        return credentials;
    }
}
