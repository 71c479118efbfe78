package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Notes in a folder on this machine. Links in it are not followed, so that nothing outside of it is read. */
final class FolderSource {

    private final Path home;

    /**
     * Reads folders other than the application's own.
     *
     * @param home where Gopherdeck keeps its data
     */
    FolderSource(Path home) {
        this.home = real(home);
    }

    /**
     * Reads a folder.
     *
     * @param folder an absolute path; may itself be a link
     * @throws SourceRefusedException if there is no such folder, it is the home, or it holds too much
     */
    NotesSource read(Path folder) {
        Path root = real(folder);
        if (!Files.isDirectory(root) || !folder.isAbsolute()) {
            throw new SourceRefusedException(Reason.NO_FOLDER, folder.toString());
        }
        if (root.startsWith(home)) {
            throw new SourceRefusedException(Reason.OWN_HOME, folder.toString());
        }
        SourceCollector collector = new SourceCollector(folder.toString());
        try {
            new FolderTree(root, home).walk(new Collecting(collector));
        } catch (IOException gone) {
            throw new SourceRefusedException(Reason.NO_FOLDER, folder.toString());
        }
        return collector.source();
    }

    /** The path without links, or as it is where it leads nowhere. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    private record Collecting(SourceCollector collector) implements FolderTree.Visitor {

        @Override
        public boolean file(SourcePath path, Path file, BasicFileAttributes attributes) {
            collector.add(path, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
            return true;
        }

        @Override
        public void link(SourcePath path) {
            if (path.isNotes()) {
                collector.skip(path, SkippedFile.Reason.LINK);
            }
        }

        @Override
        public void unreadable(SourcePath path) {
            collector.skip(path, SkippedFile.Reason.UNREADABLE);
        }
    }
}
