package dev.gopherdeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attacks on what shows notes that are in {@code hostile/html.txt}. */
public final class HostileHtml {

    private static final Path FILE = Path.of("src/test/resources/hostile/html.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|n|u[0-9a-f]{4})");

    private HostileHtml() {}

    /** All of them; some have several lines. */
    public static List<String> attacks() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(HostileHtml::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
    }

    private static String meaning(MatchResult escape) {
        String name = escape.group(1);
        return switch (name.charAt(0)) {
            case '\\' -> "\\";
            case 'n' -> "\n";
            default -> String.valueOf((char) Integer.parseInt(name.substring(1), 16));
        };
    }
}
