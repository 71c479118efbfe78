package dev.gopherdeck.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FsrsTests {

    private static final Percentage ONE_MILLIONTH = Percentage.withPercentage(1e-4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Fsrs fsrs = Fsrs.STANDARD;

    /** From ts-fsrs 5.4.2, to four decimals. */
    @ParameterizedTest
    @CsvSource({
        "3 3 3, 0 2 11, 2.3065 10.9643 46.2802, 2.1181 2.1112 2.1043",
        "4 4,   0 8,    8.2956 65.6242,         1 1",
        "1 3 3, 0 0 1,  0.2120 0.2467 2.0215,   6.4133 6.4021 6.3909",
        "3 1 3, 0 2 1,  2.3065 0.6076 2.4004,   2.1181 7.3945 7.3823",
    })
    void followsTheReferenceVectors(String ratings, String days, String stabilities, String difficulties) {
        Fsrs.@Nullable State state = null;
        for (int i = 0; i < numbers(ratings).length; i++) {
            state = next(state, (int) numbers(ratings)[i], (long) numbers(days)[i]);
            assertThat(state.stability()).isCloseTo(numbers(stabilities)[i], within(5.1e-5));
            assertThat(state.difficulty()).isCloseTo(numbers(difficulties)[i], within(5.1e-5));
        }
    }

    /** Four hundred sequences that src/test/fsrs made. */
    @Test
    void agreesWithTsFsrs() {
        Fsrs.@Nullable State state = null;
        int sequence = 0;
        for (String line : table()) {
            double[] row = numbers(line.replace(',', ' '));
            state = next(row[0] == sequence ? state : null, (int) row[1], (long) row[2]);
            sequence = (int) row[0];
            assertThat(state.stability()).as(line).isCloseTo(row[3], ONE_MILLIONTH);
            assertThat(state.difficulty()).as(line).isCloseTo(row[4], ONE_MILLIONTH);
            assertRecall(line, state, Arrays.copyOfRange(row, 5, row.length));
        }
        assertThat(sequence).isEqualTo(400);
    }

    private void assertRecall(String line, Fsrs.State state, double[] expected) {
        long[] days = {0, 1, 10, 100, 1000};
        for (int i = 0; i < days.length; i++) {
            assertThat(fsrs.retrievability(state.stability(), days[i])).as(line).isCloseTo(expected[i], ONE_MILLIONTH);
        }
    }

    @Test
    void stabilityIsTheTimeToNineTenths() {
        assertThat(fsrs.interval(12.5, 0.9)).isCloseTo(12.5, ONE_MILLIONTH);
        assertThat(fsrs.retrievability(2.3065, 10)).isCloseTo(0.77436692, within(1e-8));
        assertThat(fsrs.retrievability(2.3065, 0)).isEqualTo(1);
    }

    @Test
    void everyFailingGradeIsTheSame() {
        assertThat(fsrs.first(Grade.BLACKOUT))
                .isEqualTo(fsrs.first(Grade.AGAIN))
                .isEqualTo(fsrs.first(Grade.ALMOST));
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> fsrs.retrievability(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> fsrs.next(fsrs.first(Grade.GOOD), Grade.GOOD, -1));
    }

    @Test
    void readsReviewsAndDrillsButNeitherPracticeNorWhatWasTakenBack() {
        List<LoggedAnswer> rows = List.of(
                row(4, AnswerKind.REVIEW, Grade.GOOD, TODAY.plusDays(1)),
                row(2, AnswerKind.DRILL, Grade.GOOD, TODAY),
                row(1, AnswerKind.REVIEW, Grade.AGAIN, TODAY),
                row(3, AnswerKind.PRACTICE, Grade.EASY, TODAY),
                row(5, AnswerKind.REVIEW, Grade.AGAIN, TODAY.plusDays(3)),
                new LoggedAnswer(6, AnswerKind.VOID, null, TODAY.plusDays(3), 5L));

        Recollection recollection = ((Memory.Seen) Replay.of(rows)).recollection();

        assertThat(recollection.lastAnswered()).isEqualTo(TODAY.plusDays(1));
        assertThat(recollection.fsrs().stability()).isCloseTo(2.0215, within(5e-5));
        assertThat(recollection.recallOn(TODAY.plusDays(1))).isEqualTo(1);
        assertThat(recollection.recallOn(TODAY)).as("before the last answer").isEqualTo(1);
        assertThat(Replay.of(rows.subList(3, 4))).isEqualTo(Memory.UNSEEN);
    }

    @Test
    void reviewsButTheFirstArePredicted() {
        List<LoggedAnswer> rows = List.of(
                row(1, AnswerKind.REVIEW, Grade.AGAIN, TODAY),
                row(2, AnswerKind.DRILL, Grade.GOOD, TODAY),
                row(3, AnswerKind.PRACTICE, Grade.EASY, TODAY.plusDays(1)),
                row(4, AnswerKind.REVIEW, Grade.GOOD, TODAY.plusDays(1)),
                row(5, AnswerKind.REVIEW, Grade.AGAIN, TODAY.plusDays(3)),
                new LoggedAnswer(6, AnswerKind.VOID, null, TODAY.plusDays(3), 5L));

        assertThat(Replay.predictions(rows)).containsOnlyKeys(4L);
        assertThat(Replay.predictions(rows).get(4L)).isCloseTo(fsrs.retrievability(0.2467, 1), within(1e-4));
    }

    @Test
    void anAnswerOnAnEarlierDayCountsAsTheSameDay() {
        Recollection first = Recollection.after(null, Grade.GOOD, TODAY);

        assertThat(Recollection.after(first, Grade.GOOD, TODAY.minusDays(2)).fsrs())
                .isEqualTo(fsrs.next(first.fsrs(), Grade.GOOD, 0));
    }

    private static LoggedAnswer row(long sequence, AnswerKind kind, Grade grade, LocalDate day) {
        return new LoggedAnswer(sequence, kind, grade, day, null);
    }

    private Fsrs.State next(Fsrs.@Nullable State before, int rating, long elapsed) {
        Grade grade = Grade.of(rating + 1);
        return before == null ? fsrs.first(grade) : fsrs.next(before, grade, elapsed);
    }

    private static List<String> table() {
        try (var table = Objects.requireNonNull(FsrsTests.class.getResourceAsStream("/fsrs/sequences.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
