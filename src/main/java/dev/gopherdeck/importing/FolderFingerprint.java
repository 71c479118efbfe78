package dev.gopherdeck.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether notes may have changed without opening a file: by the paths, sizes and times of all that an import would
 * look at, and by whether it may be read.
 */
final class FolderFingerprint implements FolderTree.Visitor {

    private final Set<String> files = new TreeSet<>();
    private int seen;

    /** More files than an import takes need not be told apart. */
    @Override
    public boolean file(SourcePath path, Path file, BasicFileAttributes attributes) {
        seen++;
        if (path.matters()) {
            files.add(String.join(
                    "\0",
                    path.toString(),
                    Long.toString(attributes.size()),
                    attributes.lastModifiedTime().toString(),
                    Boolean.toString(Files.isReadable(file))));
        }
        return seen <= SourceBounds.MOST_FILES;
    }

    @Override
    public void link(SourcePath path) {
        files.add("link " + path);
    }

    @Override
    public void unreadable(SourcePath path) {
        files.add("unreadable " + path);
    }

    /**
     * The same while nothing has changed.
     *
     * @param circumstances what else decides what an import does
     */
    String with(String... circumstances) {
        MessageDigest digest = NotesDigest.sha256();
        NotesDigest.add(digest, NotesDigest.READING);
        for (String circumstance : circumstances) {
            NotesDigest.add(digest, circumstance);
        }
        files.forEach(file -> NotesDigest.add(digest, file));
        return HexFormat.of().formatHex(digest.digest());
    }
}
