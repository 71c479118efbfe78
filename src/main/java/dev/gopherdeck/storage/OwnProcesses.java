package dev.gopherdeck.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The living processes that run a home's own binaries. A process is known by its program, never by a number found in a
 * file: after a restart of the machine that number may be a stranger's.
 */
final class OwnProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

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

    /** Ends all of them, by force when they do not follow. PostgreSQL's data survives this as it survives a crash. */
    void end() {
        alive().forEach(ProcessHandle::destroy);
        if (!awaitEnd()) {
            alive().forEach(ProcessHandle::destroyForcibly);
            if (!awaitEnd()) {
                throw new StorageException(
                        "PostgreSQL of an earlier run does not end: processes %s."
                                .formatted(
                                        alive().stream().map(ProcessHandle::pid).toList()),
                        "End these processes and start again.");
            }
        }
    }

    private boolean awaitEnd() {
        CompletableFuture<?>[] exits =
                alive().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return alive().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return alive().isEmpty();
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
