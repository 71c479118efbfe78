package dev.gopherdeck.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The living processes that run a home's own binaries. A process is known by its program, never by a number found in a
 * file: after a restart of the machine that number may be a stranger's.
 */
final class OwnProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path binaries;

    OwnProcesses(Path binaries) {
        this.binaries = binaries;
    }

    List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    boolean contains(long pid) {
        return ProcessHandle.of(pid).filter(this::isOurs).isPresent();
    }

    /**
     * Ends all of them by force, those they are starting meanwhile too. PostgreSQL's data survives this as it survives a
     * crash.
     */
    void end() {
        for (long turn = 0; turn < PATIENCE.dividedBy(PAUSE); turn++) {
            List<ProcessHandle> alive = alive();
            if (alive.isEmpty()) {
                return;
            }
            alive.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new StorageException(
                "PostgreSQL of an earlier run does not end: processes %s."
                        .formatted(alive().stream().map(ProcessHandle::pid).toList()),
                "End these processes and start again.");
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(String command) {
        try {
            return Path.of(command).startsWith(binaries);
        } catch (InvalidPathException strange) {
            return false;
        }
    }
}
