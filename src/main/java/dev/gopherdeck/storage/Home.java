package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder that holds everything a person would not want to lose, and everything needed to run it.
 *
 * @param root the folder's real path, without links, as the system names it in the command lines of processes
 */
record Home(Path root) {

    /** Opens the folder, and makes it when it is missing: readable for its owner only. */
    static Home open(Path root) {
        try {
            PrivateFiles.createFolder(root);
            Home home = new Home(root.toRealPath());
            PrivateFiles.createFolder(home.work());
            return home;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    static StorageException unusable(Path root, IOException cause) {
        return new StorageException(
                "Gopherdeck cannot use its home %s: %s".formatted(root, cause),
                "Make the folder writable for the user \"%s\" and check the space left, or set GOPHERDECK_HOME to another folder."
                        .formatted(System.getProperty("user.name")),
                cause);
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path credentials() {
        return root.resolve("database.properties");
    }

    /** Unpacked binaries, one folder for each version. */
    Path binaries() {
        return root.resolve("postgresql");
    }

    Path data() {
        return root.resolve("data");
    }

    /** Becomes {@link #data()} when it is complete; whatever is found here at a start is half-made. */
    Path halfMadeData() {
        return root.resolve("data.initialising");
    }

    Path logs() {
        return root.resolve("log");
    }

    /** Where daily backups are kept, unless a setting names another folder. */
    Path backups() {
        return root.resolve("backups");
    }

    /** Where the web server keeps uploads: a cleaner of temporary folders must not reach them. */
    Path work() {
        return root.resolve("work");
    }
}
