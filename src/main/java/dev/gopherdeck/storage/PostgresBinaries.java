package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The unpacked PostgreSQL of a home, in a folder named after its version. */
final class PostgresBinaries {

    private final Home home;
    private final PostgresArchive archive;
    private final String version;

    PostgresBinaries(Home home, PostgresArchive archive) {
        this.home = home;
        this.archive = archive;
        this.version = Build.property("postgresql.version");
    }

    String version() {
        return version;
    }

    /** The major version, the one that decides whether a data directory can be read. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    Path folder() {
        return home.binaries().resolve(version);
    }

    /** Unpacks this version unless it is there. A folder with its final name is always complete. */
    void provide() throws IOException {
        if (Files.isDirectory(folder())) {
            return;
        }
        PrivateFiles.createFolder(home.binaries());
        Path half = home.binaries().resolve(version + ".unpacking");
        PrivateFiles.deleteTree(half);
        archive.unpack(half);
        PrivateFiles.move(half, folder());
    }

    /** Removes what earlier releases left. To be called when this version is known to run. */
    void removeOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> versions = Files.list(home.binaries())) {
            others = versions.filter(path -> !path.equals(folder()) && isVersion(path))
                    .toList();
        }
        for (Path other : others) {
            PrivateFiles.deleteTree(other);
        }
    }

    /** Anything else in the folder is not ours to delete. */
    private static boolean isVersion(Path path) {
        return path.getFileName().toString().matches("\\d+\\.\\d+\\.\\d+(\\.unpacking)?");
    }
}
