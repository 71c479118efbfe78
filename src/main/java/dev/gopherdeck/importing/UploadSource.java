package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Notes that a browser sends: one zip archive, or files that may carry the path below the folder they were chosen in. */
final class UploadSource {

    private UploadSource() {}

    /** One part of an upload. */
    interface Upload {

        /** The file's name, or its path with forward slashes. */
        String name();

        InputStream open() throws IOException;
    }

    /**
     * Reads an upload.
     *
     * @throws SourceRefusedException if the upload is hostile, damaged, too large or empty
     */
    static NotesSource read(List<Upload> uploads) {
        if (uploads.isEmpty()) {
            throw new SourceRefusedException(Reason.NO_NOTES, "");
        }
        if (uploads.size() == 1 && isZip(uploads.get(0))) {
            return ZipSource.read(uploads.get(0).name(), bytes(uploads.get(0)));
        }
        SourceCollector collector = new SourceCollector(name(uploads));
        uploads.forEach(upload -> collector.add(SourcePath.of(upload.name()), upload::open));
        return collector.withoutOuterFolder();
    }

    private static boolean isZip(Upload upload) {
        return upload.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static byte[] bytes(Upload upload) {
        try (InputStream in = upload.open()) {
            return in.readNBytes((int) SourceCollector.MOST_BYTES);
        } catch (IOException damaged) {
            throw new SourceRefusedException(Reason.NOT_A_ZIP, upload.name());
        }
    }

    /** The folder that was chosen, or the only file; several loose files are known by the first. */
    private static String name(List<Upload> uploads) {
        String first = uploads.get(0).name();
        int folder = first.indexOf('/');
        return folder > 0 ? first.substring(0, folder) : first;
    }
}
