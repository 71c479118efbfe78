package dev.gopherdeck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoteFormatTests {

    /** An example and, behind arrows, the questions that it asks. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^## (.+)$(?:(?!^## )[\\s\\S])*?^```markdown\\n([\\s\\S]+?)^```\\n\\n((?:^→ .+\\n?)+)");

    record Example(String title, String notes, List<String> questions) {

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/note-format.md")))
                .results()
                .map(match -> new Example(
                        match.group(1),
                        match.group(2),
                        match.group(3)
                                .lines()
                                .map(line -> line.substring("→ ".length()))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleMakesTheCardsThatThePageNames(Example example) {
        List<ParsedCard> cards =
                new NotesParser().parse("example.md", example.notes()).cards();

        assertThat(cards).extracting(ParsedCard::question).isEqualTo(example.questions());
    }
}
