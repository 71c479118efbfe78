package dev.gopherdeck.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a file of notes: UTF-8 and UTF-16 with or without a byte order mark, and GB18030, which older Chinese notes
 * are in. Strictly: a file that is none of these is not read at all rather than read wrongly.
 */
public final class NotesText {

    private static final int SAMPLE = 4096;

    private NotesText() {}

    /** Whether the name of a file says that it holds notes. */
    public static boolean isNotes(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** The text without its byte order mark, or null where the bytes are no text. */
    public static @Nullable String decode(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            String text = decode(bytes, charset);
            if (text != null && text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        return null;
    }

    private static List<Charset> candidates(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = zeros(bytes);
        if (zeros[0] + zeros[1] > 0) {
            return List.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    /** How many zero bytes stand at even and at odd places; spaces and line ends of UTF-16 have one, other text has none. */
    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
