package dev.gopherdeck.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives, honest and hostile ones. */
final class Zip {

    /** The library writes no backslashes; this character becomes one. */
    private static final char BACKSLASH = '|';

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes);
    private boolean hasBackslash;

    Zip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String name, byte[] content) {
        return with(name, content, entry -> {});
    }

    Zip with(String name, byte[] content, Consumer<ZipArchiveEntry> settings) {
        try {
            hasBackslash |= name.indexOf('\\') >= 0;
            ZipArchiveEntry entry = new ZipArchiveEntry(name.replace('\\', BACKSLASH));
            settings.accept(entry);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names in another encoding, as older systems write them. */
    Zip in(String encoding) {
        out.setEncoding(encoding);
        out.setUseLanguageEncodingFlag(false);
        return this;
    }

    byte[] bytes() {
        try {
            out.close();
            byte[] archive = bytes.toByteArray();
            for (int i = 0; hasBackslash && i < archive.length; i++) {
                archive[i] = archive[i] == BACKSLASH ? (byte) '\\' : archive[i];
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
