package dev.gopherdeck.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The files below a folder of this machine. Hidden folders and the application's own are left out, links not followed. */
final class FolderTree {

    private final Path root;
    private final Path home;

    /**
     * Looks at a folder.
     *
     * @param root its real path
     * @param home the real path of the folder in which Gopherdeck keeps its data
     */
    FolderTree(Path root, Path home) {
        this.root = root;
        this.home = home;
    }

    /** Is told of everything that is no folder. */
    interface Visitor {

        /** A regular file; returns whether to go on. */
        boolean file(SourcePath path, Path file, BasicFileAttributes attributes);

        void link(SourcePath path);

        /** A file or folder that cannot be looked at. */
        void unreadable(SourcePath path);
    }

    /**
     * Walks through the tree.
     *
     * @throws IOException if the root itself cannot be read
     */
    void walk(Visitor visitor) throws IOException {
        Files.walkFileTree(root, new Walk(visitor));
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Visitor visitor;

        Walk(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = folder.equals(home);
            boolean hidden = !folder.equals(root) && path(folder).isHidden();
            return ours || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                return visitor.file(path(file), file, attributes)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.TERMINATE;
            }
            if (attributes.isSymbolicLink()) {
                visitor.link(path(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (file.equals(root)) {
                throw reason;
            }
            visitor.unreadable(path(file));
            return FileVisitResult.CONTINUE;
        }

        private SourcePath path(Path file) {
            String name = file.equals(root)
                    ? root.getFileName().toString()
                    : root.relativize(file).toString();
            return SourcePath.ofExisting(name.replace(file.getFileSystem().getSeparator(), "/"));
        }
    }
}
