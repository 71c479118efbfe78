package dev.gopherdeck.storage;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive in the making: beside its final name, which it gets when all of it is on the disk. Closed before that, it
 * leaves nothing behind.
 */
final class BackupFile implements Closeable {

    private final Path file;
    private final Path draft;
    private final FileTime time;
    private final OutputStream out;
    private final ZipOutputStream zip;

    private BackupFile(Path file, Path draft, Instant madeAt) throws IOException {
        this.file = file;
        this.draft = draft;
        this.time = FileTime.from(madeAt);
        this.out = Files.newOutputStream(draft);
        this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    /**
     * Begins an archive that only its owner can read.
     *
     * @throws FileAlreadyExistsException rather than replace what may be the only copy of something
     */
    static BackupFile create(Path file, Instant madeAt) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute)) {
            throw new FileAlreadyExistsException(absolute.toString());
        }
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
        Files.deleteIfExists(draft);
        PrivateFiles.createIfMissing(draft);
        return new BackupFile(absolute, draft, madeAt);
    }

    /** Begins the rows of a table, to be written to the stream that this returns, which stays open. */
    OutputStream begin(String entry) throws IOException {
        zip.putNextEntry(new ZipEntry(entry).setLastModifiedTime(time));
        return zip;
    }

    /** Adds the manifest and gives the archive its name. */
    void complete(BackupManifest manifest) throws IOException {
        begin(ManifestEntry.NAME).write(ManifestEntry.write(manifest));
        zip.close();
        PrivateFiles.force(draft);
        PrivateFiles.move(draft, file);
    }

    /** Closes the file, not the zip: what is unfinished need not be written, least of all to a full disk. */
    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(draft);
        }
    }
}
