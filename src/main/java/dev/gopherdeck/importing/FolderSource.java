package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
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
            Files.walkFileTree(root, new Visitor(root, collector));
        } catch (IOException gone) {
            throw new SourceRefusedException(Reason.NO_FOLDER, folder.toString());
        }
        return collector.source();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final SourceCollector collector;

        Visitor(Path root, SourceCollector collector) {
            this.root = root;
            this.collector = collector;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = folder.equals(home);
            boolean hidden = !folder.equals(root) && path(folder).isHidden();
            return ours || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            SourcePath path = path(file);
            if (attributes.isRegularFile()) {
                collector.add(path, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
            } else if (attributes.isSymbolicLink() && path.isNotes()) {
                collector.skip(path, SkippedFile.Reason.LINK);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            if (!file.equals(root)) {
                collector.skip(path(file), SkippedFile.Reason.UNREADABLE);
            }
            return FileVisitResult.CONTINUE;
        }

        private SourcePath path(Path file) {
            return SourcePath.ofExisting(root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/"));
        }
    }
}
