package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Notes of every shape and trap as files, each with what is to be read out of it beside it. */
class NotesFixtureTests {

    private static final Path NOTES = Path.of("src/test/resources/notes");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final NotesParser parser = new NotesParser();

    static List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(NOTES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void readsTheCardsThatItsAuthorMeant(Path file) throws IOException {
        String name = file.getFileName().toString();
        JsonNode expected = JSON.readTree(Files.readString(NOTES.resolve(name.replaceFirst("\\.md$", ".json"))));
        ParsedNotes notes = parser.parse(name, Files.readAllBytes(file));
        assertThat(JSON.writeValueAsString(JSON.valueToTree(summary(notes))))
                .isEqualTo(JSON.writeValueAsString(expected));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void everyLineIsCardProblemOrContext(Path file) throws IOException {
        ParsedNotes notes = parser.parse(file.getFileName().toString(), Files.readAllBytes(file));
        List<String> lines = Files.readAllLines(file);
        for (ParsedCard card : notes.cards()) {
            assertThat(notes.contextLines())
                    .noneMatch(range -> range.first() <= card.line() && card.line() <= range.last());
        }
        assertThat(notes.contextLines()).allMatch(range -> range.last() <= lines.size());
    }

    private static Map<String, Object> summary(ParsedNotes notes) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put(
                "cards", notes.cards().stream().map(NotesFixtureTests::summary).toList());
        summary.put(
                "problems",
                notes.problems().stream()
                        .map(problem -> problem.line() + " " + lower(problem.severity()))
                        .toList());
        return summary;
    }

    private static Map<String, Object> summary(ParsedCard card) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("line", card.line());
        summary.put("format", lower(card.format()));
        summary.put("topic", String.join(" / ", card.topic()));
        summary.put("question", card.question());
        summary.put("front", lines(card.frontLines()));
        summary.put("answer", lines(card.answerLines()));
        if (card.importance() != null) {
            summary.put("importance", lower(card.importance()));
        }
        if (!card.tags().isEmpty()) {
            summary.put("tags", card.tags());
        }
        return summary;
    }

    private static String lines(@Nullable LineRange range) {
        return range == null ? "" : range.first() + "-" + range.last();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
