package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import dev.gopherdeck.markdown.NotesText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Notes in a zip archive, which may be hostile: whatever an honest program does not write refuses the archive, and
 * nothing is unpacked to the disk. The JDK's reader is not used because it does not show which entries are links.
 */
final class ZipSource {

    /** Notes pack to about a fifth; a hundredth is a bomb, except for a little text that says the same again and again. */
    private static final int RATIO = 100;

    private static final long HARMLESS_BYTES = 20_000_000;
    private static final int FILE_TYPE = 0170000;

    /** Unknown, a regular file, a folder: neither links nor devices. */
    private static final Set<Integer> ORDINARY = Set.of(0, 0100000, 0040000);

    /** The directory may also list folders; more entries than this are not even looked at. */
    private static final int MOST_ENTRIES = 4 * SourceBounds.MOST_FILES;

    /** How honest programs pack; for others the library would look for classes that are not there. */
    private static final Set<Integer> METHODS = Set.of(
            ZipMethod.STORED.getCode(),
            ZipMethod.DEFLATED.getCode(),
            ZipMethod.ENHANCED_DEFLATED.getCode(),
            ZipMethod.BZIP2.getCode());

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

    private ZipSource() {}

    /**
     * Reads an archive.
     *
     * @param name of the source, as people know it
     * @throws SourceRefusedException if the archive is hostile, damaged or too large
     */
    static NotesSource read(String name, byte[] archive) {
        if (directoryEntries(archive) > MOST_ENTRIES) {
            throw new SourceRefusedException(Reason.TOO_MANY_FILES, name);
        }
        long mostBytes = Math.max(HARMLESS_BYTES, (long) RATIO * archive.length);
        SourceCollector collector = new SourceCollector(name, new SourceBounds(name, mostBytes, Reason.BOMB));
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                add(zip, entries.nextElement(), collector);
            }
        } catch (SourceRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new SourceRefusedException(Reason.NOT_A_ZIP, name);
        }
        return collector.withoutOuterFolder();
    }

    private static void add(ZipFile zip, ZipArchiveEntry entry, SourceCollector collector) {
        SourcePath path = SourcePath.of(name(entry));
        if (!ORDINARY.contains(entry.getUnixMode() & FILE_TYPE)) {
            throw new SourceRefusedException(Reason.ARCHIVE_LINK, path.toString());
        }
        if (entry.isDirectory()) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new SourceRefusedException(Reason.ENCRYPTED, path.toString());
        }
        if (METHODS.contains(entry.getMethod())) {
            collector.add(path, () -> zip.getInputStream(entry));
        } else {
            collector.skip(path, SkippedFile.Reason.UNREADABLE);
        }
    }

    /**
     * The name as it stands in the archive: the library would make slashes of backslashes. Only newer archives say that
     * a name is UTF-8; the names of others are in whatever encoding their system had.
     */
    private static String name(ZipArchiveEntry entry) {
        byte @Nullable [] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return entry.getName();
        }
        String decoded = indexOfNul(raw) < 0 ? NotesText.decode(raw) : null;
        return decoded == null ? "\0" : decoded;
    }

    private static int indexOfNul(byte[] name) {
        return new String(name, StandardCharsets.ISO_8859_1).indexOf('\0');
    }

    /** How many entries the directory can have at most: reading it costs memory before anything can be refused. */
    private static int directoryEntries(byte[] archive) {
        int count = 0;
        for (int i = 0; i + DIRECTORY_ENTRY.length <= archive.length; i++) {
            if (archive[i] == DIRECTORY_ENTRY[0]
                    && archive[i + 1] == DIRECTORY_ENTRY[1]
                    && archive[i + 2] == DIRECTORY_ENTRY[2]
                    && archive[i + 3] == DIRECTORY_ENTRY[3]) {
                count++;
            }
        }
        return count;
    }
}
