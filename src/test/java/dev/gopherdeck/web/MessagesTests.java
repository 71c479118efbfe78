package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");

    /** {@code #{key}}, {@code #{key(…)}}, {@code #{|key.${name}|}}, {@code #messages.msg('key')}, {@code …('key.' + name)}. */
    private static final Pattern USE =
            Pattern.compile("#\\{\\|?([a-zA-Z0-9_.]+)(\\$\\{)?|msg(?:WithParams)?\\('([a-zA-Z0-9_.]+)'( \\+)?");

    private static final Pattern TEXT_IN_TEMPLATE = Pattern.compile("[\\p{IsHan}]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        assertThat(keys("messages_zh.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void everyKeyInATemplateExists() throws Exception {
        Set<String> keys = keys("messages.properties");
        List<String> missing = new ArrayList<>();
        for (Use use : uses()) {
            boolean exists = use.isPrefix() ? keys.stream().anyMatch(use::covers) : keys.contains(use.key());
            if (!exists) {
                missing.add(use.key());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws Exception {
        List<Use> uses = uses();
        assertThat(keys("messages.properties")).allMatch(key -> uses.stream().anyMatch(use -> use.covers(key)));
    }

    @Test
    void everyMessageIsAValidFormat() throws Exception {
        for (String bundle : List.of("messages.properties", "messages_zh.properties")) {
            load(bundle).forEach((key, text) -> assertThat(new MessageFormat((String) text))
                    .isNotNull());
        }
    }

    /** The language switch alone names a language in itself. */
    @Test
    void templatesHoldNoChineseOfTheirOwn() throws Exception {
        for (Path template : templates()) {
            String text = Files.readString(template).replace("中文</button>", "</button>");
            assertThat(TEXT_IN_TEMPLATE.matcher(text).results())
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private record Use(String key, boolean isPrefix) {

        boolean covers(String other) {
            return isPrefix ? other.startsWith(key) : other.equals(key);
        }
    }

    private static List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        for (Path template : templates()) {
            Matcher matcher = USE.matcher(Files.readString(template));
            while (matcher.find()) {
                String key = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
                uses.add(new Use(key, matcher.group(2) != null || matcher.group(4) != null));
            }
        }
        return uses;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            properties.load(reader);
        }
        return properties;
    }
}
