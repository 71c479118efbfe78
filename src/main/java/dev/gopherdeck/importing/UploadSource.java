package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        Optional<String> folder = folder(uploads);
        SourceCollector collector = new SourceCollector(folder.orElseGet(() -> looseName(uploads)));
        uploads.forEach(upload -> collector.add(SourcePath.of(upload.name()), upload::open));
        return folder.isPresent() ? collector.withoutOuterFolder() : collector.source(NotesSource.Kind.FILES);
    }

    private static boolean isZip(Upload upload) {
        return upload.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static byte[] bytes(Upload upload) {
        try (InputStream in = upload.open()) {
            return in.readNBytes((int) SourceBounds.MOST_BYTES);
        } catch (IOException damaged) {
            throw new SourceRefusedException(Reason.NOT_A_ZIP, upload.name());
        }
    }

    /** The one folder that was chosen; empty where files were, which speak for themselves alone. */
    private static Optional<String> folder(List<Upload> uploads) {
        List<String> folders = uploads.stream()
                .map(Upload::name)
                .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
                .distinct()
                .toList();
        return folders.size() == 1 && !folders.get(0).isEmpty() ? Optional.of(folders.get(0)) : Optional.empty();
    }

    /** Several files have no name in common: whichever are chosen together next time, the name has to be the same. */
    private static String looseName(List<Upload> uploads) {
        return uploads.size() == 1 ? uploads.get(0).name() : "upload";
    }
}
