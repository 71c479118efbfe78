package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody writes, but somebody may hand in. The time limits are there against hanging only. */
@Timeout(60)
class HostileInputTests {

    private static final Path PATTERNS = Path.of("src/test/resources/hostile/patterns.txt");
    private static final int LENGTH = 20_000;

    private final NotesParser parser = new NotesParser();
    private final CardHtml html = new CardHtml();

    static Stream<String> patterns() throws IOException {
        return Files.readAllLines(PATTERNS).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# One pattern"))
                .map(line -> line.replace("\\u0000", "\0").replace("\\uD800", "\uD800"))
                .map(String::translateEscapes);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternRepeatedIsParsed(String pattern) {
        assertThat(parser.parse("a.md", repeated(pattern)).path()).isEqualTo("a.md");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternRepeatedIsRendered(String pattern) {
        assertThat(html.render(repeated(pattern))).isNotNull();
        assertThat(html.renderInline(repeated(pattern))).isNotNull();
    }

    @Test
    void aHugeFileIsRefused() {
        assertProblem(parser.parse("a.md", new byte[50_000_000]), "larger than 10 MB");
        assertProblem(parser.parse("a.md", "x".repeat(50_000_000)), "larger than 10 MB");
    }

    @Test
    void aMillionHeadingsAreRefused() {
        assertProblem(parser.parse("a.md", "# What?\n".repeat(1_000_000)), "500000 lines");
        assertProblem(parser.parse("a.md", "# What?\n".repeat(400_000)), "20000 headings");
    }

    @Test
    void randomBytesAreNoText() {
        byte[] bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        assertProblem(parser.parse("a.md", bytes), "save it as UTF-8");
    }

    @Test
    void deepNestingCostsTheCardAndNothingElse() {
        for (String level : List.of(">", "- ", "1. ", "*", "[", "<div>", "<details>\n", "**a ", "> - ")) {
            String text = "## What is deep?\n\n" + level.repeat(10_000) + "\n\n## What comes after?\n\nText.\n";
            ParsedNotes notes = parser.parse("a.md", text);
            assertThat(notes.cards()).extracting(ParsedCard::question).contains("What comes after?");
            notes.cards().forEach(card -> html.render(card.answer()));
        }
    }

    @Test
    void listsNestedByIndentationAreParsedAndRendered() {
        StringBuilder text = new StringBuilder("## What is deep?\n\n");
        for (int depth = 0; depth < 3_000; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        parser.parse("a.md", text.toString()).cards().forEach(card -> html.render(card.answer()));
    }

    @Test
    void everyPrefixOfAFileIsParsed() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/notes/details-answer-with-text-after.md"));
        for (int end = 0; end < text.length(); end += 5) {
            assertThat(parser.parse("a.md", text.substring(0, end).getBytes(StandardCharsets.UTF_8))
                            .problems())
                    .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }
    }

    private static void assertProblem(ParsedNotes notes, String message) {
        assertThat(notes.cards()).isEmpty();
        assertThat(notes.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.message()).contains(message);
        });
    }

    private static String repeated(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; text.length() < LENGTH; n++) {
            text.append(pattern.replace("N", String.valueOf(n)));
        }
        return text.toString();
    }
}
