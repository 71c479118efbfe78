package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.markdown.Fault;
import dev.gopherdeck.markdown.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever may be wrong with notes is told in both languages. */
class ProblemTextsTests {

    private static final String PROBLEM = "plan.problem.";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    static Stream<Problem.Kind> kinds() {
        return Stream.concat(Arrays.stream(Fault.values()), Arrays.stream(SourceFault.values()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thePageSaysInEnglishWhatTheCommandLineSays(Problem.Kind kind) throws IOException {
        assertThat(texts("").getProperty(PROBLEM + kind.name())).isEqualTo(kind.text());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itIsSaidInChineseWithTheSameNamesAndNumbers(Problem.Kind kind) throws IOException {
        assertThat(texts("_zh").getProperty(PROBLEM + kind.name())).containsPattern(HAN);
        assertThat(arguments(texts("_zh").getProperty(PROBLEM + kind.name()))).isEqualTo(arguments(kind.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh"})
    void reasonsNotToReadAFileOrASourceHaveTextsAndNoTextIsLeftOver(String language) throws IOException {
        assertThat(keys(PROBLEM, language)).isEqualTo(names(PROBLEM, kinds().map(Problem.Kind::name)));
        assertThat(keys("plan.skip.", language)).isEqualTo(names("plan.skip.", SkippedFile.Reason.values()));
        assertThat(keys("import.refused.", language))
                .isEqualTo(names("import.refused.", SourceRefusedException.Reason.values()));
    }

    @Test
    void argumentsStandInTheMessageAsTheyAre() {
        Problem problem = new Problem(7, Fault.UNKNOWN_FORMAT, "{1} isn't 1000000", "a, b");

        assertThat(problem.message()).isEqualTo("format is “{1} isn't 1000000” and was ignored; write one of a, b");
    }

    private static Set<String> names(String prefix, Enum<?>[] values) {
        return names(prefix, Arrays.stream(values).map(Enum::name));
    }

    private static Set<String> names(String prefix, Stream<String> values) {
        return values.map(prefix::concat).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String prefix, String language) throws IOException {
        return texts(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
