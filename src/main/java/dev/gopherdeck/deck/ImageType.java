package dev.gopherdeck.deck;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of pictures that cards show, told by the first bytes; the name of a file proves nothing. */
enum ImageType {
    PNG("image/png", "\\x89PNG\\r\\n\\x1A\\n"),
    JPEG("image/jpeg", "\\xFF\\xD8\\xFF"),
    GIF("image/gif", "GIF8[79]a"),
    WEBP("image/webp", "RIFF(?s:.{4})WEBP"),
    AVIF("image/avif", "(?s:.{4})ftypavi[fs]"),
    /**
     * Byte order mark, XML declaration, comments and a document type may precede the drawing, but no definitions of
     * entities: with them a drawing could grow without end where it is shown.
     */
    SVG(
            "image/svg+xml",
            "(?:\\xEF\\xBB\\xBF)?\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--(?:[^-]|-(?!->))*+-->\\s*+)*+"
                    + "(?:<!DOCTYPE\\s[^>\\[]*+>\\s*+)?+(?:<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<svg[\\s>]");

    private static final int HEAD = 4096;

    private final String mediaType;
    private final Pattern start;

    /**
     * A kind of picture.
     *
     * @param start what the file begins with, a character for each byte
     */
    ImageType(String mediaType, String start) {
        this.mediaType = mediaType;
        this.start = Pattern.compile(start);
    }

    static Optional<ImageType> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> type.start.matcher(head).lookingAt())
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
