package dev.gopherdeck.deck;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file that an address in notes means. */
public final class ImagePath {

    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);
    private static final Pattern SLASHES = Pattern.compile("[/\\\\]+");

    private ImagePath() {}

    /**
     * The path, relative to the source of the notes, of a picture.
     *
     * @param notesPath the file of the notes, relative to their source
     * @param address as it stands there; one that begins with a slash starts at the source's outermost folder
     * @return empty where the address leads out of the source
     */
    public static Optional<String> resolve(String notesPath, String address) {
        String decoded = decode(QUERY.matcher(address.strip()).replaceFirst(""));
        int folder = decoded.startsWith("/") ? -1 : notesPath.lastIndexOf('/');
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : SLASHES.split(notesPath.substring(0, folder + 1) + decoded)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
    }

    private static String decode(String address) {
        try {
            String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        } catch (IllegalArgumentException noEscape) {
            return address;
        }
    }
}
