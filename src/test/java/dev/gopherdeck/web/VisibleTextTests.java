package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that people read comes from the message bundles or from their notes; the texts in templates are placeholders. */
class VisibleTextTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/assets");

    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final List<String> READ_ALOUD = List.of("title", "alt", "placeholder", "aria-label", "label");

    /** Our name, the names of languages in themselves, and what stands on keys. */
    private static final Pattern SAME_IN_ALL_LANGUAGES = Pattern.compile("Gopherdeck|English|中文|Ctrl");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INNERMOST_EXPRESSION = Pattern.compile("[#$@~]\\{[^{}]*}");
    private static final Pattern WORDS_OF_EXPRESSIONS = Pattern.compile("\\b(null|true|false|and|or|not)\\b");

    private static final Pattern SHOWN_BY_SCRIPT =
            Pattern.compile("(?:textContent|innerText|innerHTML|title|placeholder|ariaLabel)\\s*=\\s*([\"'`])(.*?)\\1"
                    + "|(?:alert|confirm|prompt)\\(\\s*([\"'`])(.*?)\\3");

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoTextOfItsOwn(Path template) throws Exception {
        TextFinder finder = new TextFinder();
        new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(Files.readString(template), finder);

        assertThat(finder.found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptShowsNoTextOfItsOwn(Path script) throws Exception {
        List<String> shown = SHOWN_BY_SCRIPT
                .matcher(Files.readString(script))
                .results()
                .map(match -> match.group(2) == null ? match.group(4) : match.group(2))
                .map(text -> text.replaceAll("\\$\\{.*?}", ""))
                .filter(VisibleTextTests::isText)
                .toList();

        assertThat(shown).isEmpty();
    }

    static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    static List<Path> scripts() throws IOException {
        return files(SCRIPTS, ".js");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isText(String text) {
        return LETTERS.matcher(SAME_IN_ALL_LANGUAGES.matcher(text).replaceAll(""))
                .find();
    }

    /** Collects what would be shown as it stands. */
    private static final class TextFinder extends AbstractSimpleMarkupHandler {

        private final List<String> found = new ArrayList<>();
        private final Deque<Boolean> replaced = new ArrayDeque<>();

        @Override
        public void handleOpenElement(String element, @Nullable Map<String, String> attributes, int line, int column) {
            Map<String, String> given = attributes == null ? Map.of() : attributes;
            look(given, line);
            replaced.push(isReplaced() || given.keySet().stream().anyMatch(REPLACING::contains));
        }

        @Override
        public void handleStandaloneElement(
                String element, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
            look(attributes == null ? Map.of() : attributes, line);
        }

        @Override
        public void handleCloseElement(String element, int line, int column) {
            replaced.pop();
        }

        /** The parser adds what HTML lets authors leave out. */
        @Override
        public void handleAutoOpenElement(
                String element, @Nullable Map<String, String> attributes, int line, int column) {
            handleOpenElement(element, attributes, line, column);
        }

        @Override
        public void handleAutoCloseElement(String element, int line, int column) {
            handleCloseElement(element, line, column);
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            String text = new String(buffer, offset, length);
            if (!isReplaced() && isText(text)) {
                found.add(line + ": " + text.strip());
            }
        }

        private boolean isReplaced() {
            return Boolean.TRUE.equals(replaced.peek());
        }

        private void look(Map<String, String> attributes, int line) {
            attributes.forEach((name, value) -> {
                if (isShown(name) && isText(withoutExpressions(value)) && !isPath(value)) {
                    found.add(line + ": " + name + "=" + value);
                }
            });
        }

        private static boolean isShown(String name) {
            return name.equals("th:text") || READ_ALOUD.contains(name.replaceFirst("^th:", ""));
        }

        private static boolean isPath(String text) {
            return text.startsWith("/");
        }

        private static String withoutExpressions(String value) {
            String left = value;
            for (String before = ""; !before.equals(left); ) {
                before = left;
                left = INNERMOST_EXPRESSION.matcher(left).replaceAll("");
            }
            return WORDS_OF_EXPRESSIONS.matcher(left).replaceAll("");
        }
    }
}
