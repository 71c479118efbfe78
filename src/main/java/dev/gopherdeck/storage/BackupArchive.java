package dev.gopherdeck.storage;

import dev.gopherdeck.storage.BackupManifest.Contents;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import tools.jackson.core.JacksonException;

/** An archive that was read from the first byte to the last, and holds what its manifest says. */
public final class BackupArchive implements Closeable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens the archive and checks it; touches no database.
     *
     * @throws ArchiveRefusedException when the archive is incomplete, altered, or newer than this Gopherdeck
     */
    public static BackupArchive open(Path file) {
        try {
            return open(new ZipFile(file.toFile()));
        } catch (IOException | JacksonException | FlywayException e) {
            throw ArchiveRefusedException.damaged(file, e);
        }
    }

    private static BackupArchive open(ZipFile zip) throws IOException {
        boolean good = false;
        try {
            BackupArchive archive = new BackupArchive(zip, ManifestEntry.read(zip));
            archive.check();
            good = true;
            return archive;
        } finally {
            if (!good) {
                zip.close();
            }
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    MigrationVersion version() {
        return MigrationVersion.fromVersion(manifest.schemaVersion());
    }

    /** The rows of a table in PostgreSQL's text format. */
    InputStream rows(Contents contents) throws IOException {
        return ManifestEntry.find(zip, contents.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() throws IOException {
        if (version().compareTo(Migrations.newest()) > 0) {
            throw ArchiveRefusedException.newer(manifest.application());
        }
        for (Contents contents : manifest.tables()) {
            if (!digest(contents).equals(contents.sha256())) {
                throw new IOException("the rows of the table %s were altered".formatted(contents.table()));
            }
        }
    }

    private String digest(Contents contents) throws IOException {
        try (DigestInputStream rows = new DigestInputStream(rows(contents), Digests.sha256())) {
            rows.transferTo(OutputStream.nullOutputStream());
            return Digests.hex(rows.getMessageDigest());
        }
    }
}
