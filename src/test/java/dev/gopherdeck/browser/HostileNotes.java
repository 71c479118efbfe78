package dev.gopherdeck.browser;

import dev.gopherdeck.testing.HostileHtml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Notes of somebody who means harm: every attack that is known, in every place that notes have. */
final class HostileNotes {

    /** A deck has one name, so many attacks share one. */
    private static final int LONGEST_NAME = 800;

    /** An archive with these is refused as a whole, which other tests see to. */
    private static final Pattern REFUSED_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\\\]|\\.\\.");

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\u000c\\u2028]+");

    private HostileNotes() {}

    /**
     * One file for each attack, and one for each deck whose name is made of attacks.
     *
     * @param more is added to every answer
     */
    static Map<String, String> files(String more) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> attacks = HostileHtml.attacks();
        for (int i = 0; i < attacks.size(); i++) {
            String line = line(attacks.get(i));
            files.put("notes/%03d %s.md".formatted(i, fileName(line)), card(line, i, attacks.get(i) + more));
        }
        List<String> names = deckNames(attacks);
        for (int i = 0; i < names.size(); i++) {
            files.put(
                    "decks/%03d.md".formatted(i),
                    "---\ndeck: %s\n---\n# T\n\n## Q %d?\n\nA\n".formatted(names.get(i), i));
        }
        return files;
    }

    /** The number tells cards apart whose words are alike. */
    private static String card(String line, int number, String answer) {
        return """
                ---
                title: %1$s
                tags: %1$s
                card-level: 2
                ---
                # %1$s

                ## %1$s %2$03d

                %3$s
                """
                .formatted(line, number, answer);
    }

    private static List<String> deckNames(List<String> attacks) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String attack : attacks) {
            name.append(line(attack)).append(' ');
            if (name.length() > LONGEST_NAME) {
                names.add(name.toString());
                name.setLength(0);
            }
        }
        names.add(name.toString());
        return names;
    }

    private static String line(String attack) {
        return LINE_BREAKS.matcher(attack).replaceAll(" ").strip();
    }

    private static String fileName(String line) {
        return REFUSED_IN_NAMES.matcher(line).replaceAll("");
    }
}
