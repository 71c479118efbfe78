package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/** Notes at a path of this machine: a folder, a zip archive or one file. */
public final class NotesPath {

    private final Path home;

    /**
     * Reads anywhere but in the application's own folder.
     *
     * @param home where Gopherdeck keeps its data
     */
    public NotesPath(Path home) {
        this.home = home;
    }

    /**
     * Reads the notes. The source is known by its real path, so that it is the same from any working directory.
     *
     * @throws SourceRefusedException if there is nothing, nothing that may be read, or too much
     */
    public NotesSource read(Path path) {
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                return new FolderSource(home).read(real);
            }
            return isZip(real) ? zip(real) : file(real);
        } catch (IOException unreadable) {
            throw new SourceRefusedException(Reason.NO_FOLDER, path.toString());
        }
    }

    /**
     * Looks at the same files without opening them.
     *
     * @throws SourceRefusedException if there is nothing
     */
    FolderFingerprint fingerprint(Path path) {
        FolderFingerprint fingerprint = new FolderFingerprint();
        try {
            new FolderTree(path.toRealPath(), FolderSource.real(home)).walk(fingerprint);
        } catch (IOException unreadable) {
            throw new SourceRefusedException(Reason.NO_FOLDER, path.toString());
        }
        return fingerprint;
    }

    private static NotesSource zip(Path real) throws IOException {
        if (Files.size(real) > SourceBounds.MOST_BYTES) {
            throw new SourceRefusedException(Reason.TOO_MUCH, real.toString());
        }
        return ZipSource.read(slashes(real), Files.readAllBytes(real));
    }

    /** Speaks for what was last read from this file, and for nothing else in its folder. */
    private static NotesSource file(Path real) {
        SourceCollector collector = new SourceCollector(slashes(real.resolveSibling("")));
        collector.add(
                SourcePath.ofExisting(real.getFileName().toString()),
                () -> Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS));
        return collector.source(NotesSource.Kind.FILES);
    }

    private static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
