package dev.gopherdeck.deck;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A picture that browsers can show, known by its content. */
public final class Image {

    private final String sha256;
    private final ImageType type;
    private final byte[] bytes;

    private Image(String sha256, ImageType type, byte[] bytes) {
        this.sha256 = sha256;
        this.type = type;
        this.bytes = bytes;
    }

    /** The picture that some bytes are, whatever their file is called; empty if they are none that cards may show. */
    public static Optional<Image> of(byte[] bytes) {
        return ImageType.of(bytes).map(type -> new Image(sha256(bytes), type, bytes.clone()));
    }

    /** SHA-256 of the bytes in 64 hexadecimal digits: the picture's address. */
    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return type.mediaType();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
