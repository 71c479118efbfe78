package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether notes are the same: SHA-256 over everything that decides what an import makes of them, in hexadecimal. */
final class NotesDigest {

    /** Raised when the same notes are to be read again because they are read better now. */
    static final String READING = "1";

    private NotesDigest() {}

    /** The notes of a source on their way into a deck. */
    static String of(NotesSource source, @Nullable String deck) {
        MessageDigest digest = sha256();
        add(digest, source.kind().name());
        add(digest, deck == null ? "" : "deck " + deck);
        addImages(digest, source.images());
        source.skipped().forEach(file -> add(digest, "skipped " + file.path()));
        return of(digest, source.files());
    }

    /** Some files with their pictures, wherever they come from. */
    static String of(List<NotesFile> files, List<ImageFile> images) {
        MessageDigest digest = sha256();
        addImages(digest, images);
        return of(digest, files);
    }

    private static void addImages(MessageDigest digest, List<ImageFile> images) {
        images.forEach(image -> {
            add(digest, image.path());
            add(digest, image.image().sha256());
        });
    }

    private static String of(MessageDigest digest, List<NotesFile> files) {
        add(digest, READING);
        for (NotesFile file : files) {
            add(digest, file.path());
            add(digest, file.text());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
