package dev.gopherdeck.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip as people upload it. */
final class NotesZip {

    private NotesZip() {}

    /** Holds the notes, the picture {@code img/nil.gif}, and the notes again at each place named besides. */
    static Path write(Path file, String notes, String... more) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("notes/a.md", notes);
        files.put("notes/img/nil.gif", "GIF89a");
        for (String extra : more) {
            files.put(extra, notes);
        }
        return write(file, files);
    }

    /** Holds these texts at these places. */
    static Path write(Path file, Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
