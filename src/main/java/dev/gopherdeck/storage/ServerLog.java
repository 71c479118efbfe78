package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A log that PostgreSQL writes. */
record ServerLog(Path file) {

    private static final long ROTATION_BYTES = 1 << 20;
    private static final int SHOWN_LINES = 12;

    /** Puts a log of more than one megabyte aside, in place of the one put aside before. */
    void rotate() throws IOException {
        if (size() > ROTATION_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The last lines written after the given size in bytes, for an error message. */
    String tail(long after) throws IOException {
        if (size() <= after) {
            return "(nothing)";
        }
        byte[] bytes = Files.readAllBytes(file);
        List<String> lines = new String(bytes, (int) after, (int) (bytes.length - after), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }
}
