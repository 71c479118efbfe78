package dev.gopherdeck.storage;

import org.jspecify.annotations.Nullable;

/**
 * The home or its PostgreSQL cannot be used. The message says what is wrong and {@link #action()} what to do about it;
 * both are meant for the person at the terminal.
 */
public class StorageException extends RuntimeException {

    private final String action;

    StorageException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    StorageException(String message, String action) {
        this(message, action, null);
    }

    /** What the person can do, in full sentences. */
    public String action() {
        return action;
    }
}
