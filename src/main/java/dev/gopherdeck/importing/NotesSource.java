package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

/**
 * Notes that come together.
 *
 * @param name tells sources apart between imports
 * @param files in the order of their paths
 * @param images the pictures beside the notes, in the order of their paths
 * @param skipped files that look like notes or pictures but could not be read, in the order of their paths
 */
public record NotesSource(String name, List<NotesFile> files, List<ImageFile> images, List<SkippedFile> skipped) {

    public NotesSource {
        files = files.stream().sorted(Comparator.comparing(NotesFile::path)).toList();
        images = images.stream().sorted(Comparator.comparing(ImageFile::path)).toList();
        skipped =
                skipped.stream().sorted(Comparator.comparing(SkippedFile::path)).toList();
    }

    /** Notes without pictures, all of them readable. */
    public NotesSource(String name, List<NotesFile> files) {
        this(name, files, List.of(), List.of());
    }

    /** SHA-256 over all paths, texts and pictures: the same for the same notes. */
    byte[] digest() {
        MessageDigest digest = sha256();
        for (NotesFile file : files) {
            update(digest, file.path());
            update(digest, file.text());
        }
        for (ImageFile image : images) {
            update(digest, image.path());
            update(digest, image.image().sha256());
        }
        for (SkippedFile file : skipped) {
            update(digest, file.path());
        }
        return digest.digest();
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
