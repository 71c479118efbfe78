package dev.gopherdeck.markdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Link addresses and footnotes that a file defines in one place for all its cards. */
final class Definitions {

    private static final int MOST = 2000;
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[([^\\[\\]]{1,100})]:\\s*\\S.*$");
    private static final Pattern USE = Pattern.compile("\\[([^\\[\\]\\n]{1,100})]");

    private final Map<String, String> definitions;

    private Definitions(Map<String, String> definitions) {
        this.definitions = definitions;
    }

    static Definitions of(Manuscript notes) {
        Map<String, String> definitions = new LinkedHashMap<>();
        for (int line = notes.firstLine(); line <= notes.lastLine() && definitions.size() < MOST; line++) {
            String text = notes.line(line);
            if (!notes.hidden().get(line) && text.indexOf("]:") > 0) {
                Matcher definition = DEFINITION.matcher(text);
                if (definition.matches()) {
                    definitions.putIfAbsent(definition.group(1).toLowerCase(Locale.ROOT), text.strip());
                }
            }
        }
        return new Definitions(definitions);
    }

    /** The text with those definitions that it uses and does not hold. */
    String complete(String text) {
        if (definitions.isEmpty() || text.indexOf('[') < 0) {
            return text;
        }
        Set<String> used = new LinkedHashSet<>();
        Matcher use = USE.matcher(text);
        while (use.find()) {
            String definition = definitions.get(use.group(1).toLowerCase(Locale.ROOT));
            if (definition != null && !text.contains(definition)) {
                used.add(definition);
            }
        }
        return used.isEmpty() ? text : text + "\n\n" + String.join("\n", used);
    }
}
