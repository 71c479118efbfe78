package dev.gopherdeck.importing;

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
 */
public record NotesSource(String name, List<NotesFile> files) {

    public NotesSource {
        files = files.stream().sorted(Comparator.comparing(NotesFile::path)).toList();
    }

    /** SHA-256 over all paths and texts: the same for the same notes. */
    byte[] digest() {
        MessageDigest digest = sha256();
        for (NotesFile file : files) {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
