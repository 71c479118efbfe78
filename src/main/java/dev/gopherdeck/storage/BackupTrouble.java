package dev.gopherdeck.storage;

import java.util.Locale;

/** What kept a backup from being made. */
enum BackupTrouble {
    FILE,
    DATABASE;

    /** As the keys of messages have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
