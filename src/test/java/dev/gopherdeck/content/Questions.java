package dev.gopherdeck.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the deck is to answer: the questions that people preparing for interviews collected, chapter by chapter. */
record Questions(List<Chapter> chapters) {

    private static final Path FILE = Path.of("src/test/resources/deck/questions.json");

    /**
     * A chapter.
     *
     * @param file name of its file in each deck
     */
    record Chapter(String file, List<Question> questions) {}

    /**
     * A question.
     *
     * @param en the question in English
     * @param zh the question in Chinese
     * @param cards ids of the cards that answer it, the one that poses it first
     * @param facts what a correct answer must hold
     */
    record Question(String en, String zh, List<String> cards, List<Fact> facts) {}

    /**
     * Something a correct answer says.
     *
     * @param cards ids of the cards whose answer or follow-ups say it
     * @param note why the cards leave it out, wholly or in part, or say it otherwise
     */
    record Fact(String fact, List<String> cards, @Nullable String note) {}

    static Questions read() throws IOException {
        return JsonMapper.shared().readValue(FILE.toFile(), Questions.class);
    }

    Stream<Question> all() {
        return chapters.stream().flatMap(chapter -> chapter.questions().stream());
    }
}
