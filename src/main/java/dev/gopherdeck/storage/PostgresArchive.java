package dev.gopherdeck.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL packed into the application: a txz archive on the class path, one for the platform of the build. */
final class PostgresArchive {

    private static final int OWNER_EXECUTES = 0100;
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwx------");

    private final String resource;

    PostgresArchive(Platform platform) {
        this.resource = "/postgres-%s.txz".formatted(platform.archiveName());
    }

    /** Unpacks everything below the folder, which must not exist yet, and sees to it that it reached the disk. */
    void unpack(Path folder) throws IOException {
        PrivateFiles.createFolder(folder);
        try (InputStream packed = open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, inside(folder, entry.getName()));
            }
        }
    }

    private InputStream open() {
        InputStream packed = PostgresArchive.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new StorageException(
                    "This build of Gopherdeck brings no PostgreSQL for this machine (%s).".formatted(resource),
                    "Build it on this machine, or set spring.datasource.url to a PostgreSQL of yours.");
        }
        return packed;
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive of PostgreSQL reaches outside its folder: " + name);
        }
        return target;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        try (OutputStream file = Files.newOutputStream(target)) {
            content.transferTo(file);
        }
        PrivateFiles.force(target);
        if (PrivateFiles.isPosix(target) && (entry.getMode() & OWNER_EXECUTES) != 0) {
            Files.setPosixFilePermissions(target, PROGRAM);
        }
    }
}
