package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the front matter: the few {@code key: value} lines that decide something here, out of whatever YAML other tools
 * keep there. Lists are read in both notations, {@code [a, b]} and one {@code - a} a line.
 */
final class FrontMatterReader {

    /** What was read, and the last line of the front matter: 0 where there is none. */
    record Result(FrontMatter frontMatter, int lastLine, List<Problem> problems) {}

    private static final int MAXIMUM_LINES = 200;

    private final SourceLines source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private FrontMatterReader(SourceLines source) {
        this.source = source;
    }

    static Result read(SourceLines source) {
        return new FrontMatterReader(source).read();
    }

    private Result read() {
        int last = lastLine();
        if (last == 0) {
            return new Result(FrontMatter.NONE, 0, problems);
        }
        collect(last);
        FrontMatter frontMatter = new FrontMatter(
                text("deck"), text("lang"), text("family"), text("title"), tags(), cardLevel(), format());
        return new Result(frontMatter, last, problems);
    }

    private int lastLine() {
        if (source.count() < 2 || !source.get(1).strip().equals("---")) {
            return 0;
        }
        for (int line = 2; line <= Math.min(source.count(), MAXIMUM_LINES); line++) {
            String text = source.get(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return line;
            }
        }
        return 0;
    }

    private void collect(int last) {
        String key = "";
        for (int line = 2; line < last; line++) {
            String text = source.get(line);
            String item = text.strip();
            int colon = item.indexOf(':');
            if (item.startsWith("- ")) {
                values.computeIfAbsent(key, k -> new ArrayList<>()).add(unquoted(item.substring(2)));
            } else if (colon > 0 && !text.startsWith(" ") && !item.startsWith("#")) {
                key = item.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                places.put(key, line);
                values.put(
                        key, new ArrayList<>(elements(item.substring(colon + 1).strip())));
            }
        }
    }

    private static List<String> elements(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(","))
                    .map(FrontMatterReader::unquoted)
                    .filter(element -> !element.isEmpty())
                    .toList();
        }
        return value.isEmpty() ? List.of() : List.of(unquoted(value));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted && text.charAt(text.length() - 1) == text.charAt(0) ? text.substring(1, text.length() - 1) : text;
    }

    private @Nullable String text(String key) {
        List<String> all = values.getOrDefault(key, List.of());
        return all.isEmpty() ? null : String.join(", ", all);
    }

    private List<String> tags() {
        return values.getOrDefault("tags", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split("[,\\s]+")))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable Integer cardLevel() {
        String value = text("card-level");
        if (value == null) {
            return null;
        }
        if (value.matches("[1-6]")) {
            return Integer.valueOf(value);
        }
        warn("card-level", Fault.UNKNOWN_CARD_LEVEL, value);
        return null;
    }

    private @Nullable CardFormat format() {
        String value = text("format");
        if (value == null) {
            return null;
        }
        for (CardFormat format : CardFormat.values()) {
            if (format.name().equalsIgnoreCase(value)) {
                return format;
            }
        }
        warn("format", Fault.UNKNOWN_FORMAT, value, formatNames());
        return null;
    }

    private static String formatNames() {
        return Arrays.stream(CardFormat.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void warn(String key, Fault fault, String... arguments) {
        problems.add(new Problem(places.getOrDefault(key, 1), fault, arguments));
    }
}
