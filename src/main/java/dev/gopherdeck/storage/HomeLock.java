package dev.gopherdeck.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a home, held for the life of the process: the system frees it even after a kill. */
final class HomeLock implements Closeable {

    /** Beyond the text, because Windows lets nobody else read a locked region. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** POSIX locks belong to the process: closing a second channel on the file would silently free the first one's. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the home, or returns empty when somebody else, in this process or another, holds it. */
    static Optional<HomeLock> tryAcquire(Home home) throws IOException {
        Path file = home.lock();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        boolean acquired = false;
        try {
            HomeLock lock = new HomeLock(file, open(file));
            acquired = lock.acquire();
            return acquired ? Optional.of(lock) : Optional.empty();
        } finally {
            if (!acquired) {
                HELD_HERE.remove(file);
            }
        }
    }

    /** Who holds the home now; it may have let go meanwhile. */
    static HomeHolder holder(Home home) {
        try {
            return HomeHolder.parse(Files.readString(home.lock()));
        } catch (IOException unreadable) {
            return HomeHolder.UNKNOWN;
        }
    }

    /** Tells others where this process serves. */
    void announce(String address) throws IOException {
        write(new HomeHolder(ProcessHandle.current().pid(), address).format());
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        PrivateFiles.createIfMissing(file);
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private boolean acquire() throws IOException {
        boolean acquired = false;
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                write(new HomeHolder(ProcessHandle.current().pid(), null).format());
                acquired = true;
            }
            return acquired;
        } finally {
            if (!acquired) {
                channel.close();
            }
        }
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        int length = channel.write(bytes, 0);
        channel.truncate(length);
    }
}
