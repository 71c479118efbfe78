package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueuePositionTests {

    @ParameterizedTest
    @CsvSource({
        "6, 2, DDDNDDDN",
        "7, 2, DDDNDDDND",
        "3, 3, DNDNDN",
        "2, 5, DNDNNNN",
        "4, 0, DDDD",
        "0, 3, NNN",
    })
    void oneNewCardComesAfterEverySoManyDueOnes(int due, int fresh, String order) {
        assertThat(play(due, fresh)).isEqualTo(order);
    }

    @Test
    void drillsComeLast() {
        assertThat(QueuePosition.of(new DayProgress(3, 2, 0), new Workload(0, 0, 1)))
                .isEqualTo(QueuePosition.DRILL);
        assertThat(QueuePosition.of(new DayProgress(3, 2, 0), new Workload(0, 1, 1)))
                .isEqualTo(QueuePosition.FRESH);
    }

    @Test
    void aDayEnds() {
        assertThat(QueuePosition.of(new DayProgress(3, 2, 1), new Workload(0, 0, 0)))
                .isEqualTo(QueuePosition.END);
    }

    private static String play(int due, int fresh) {
        StringBuilder order = new StringBuilder();
        int[] done = new int[2];
        Stream.generate(() -> QueuePosition.of(
                        new DayProgress(done[0], done[1], 0), new Workload(due - done[0], fresh - done[1], 0)))
                .takeWhile(position -> position != QueuePosition.END)
                .forEach(position -> {
                    boolean isDue = position == QueuePosition.DUE;
                    done[isDue ? 0 : 1]++;
                    order.append(isDue ? 'D' : 'N');
                });
        return order.toString();
    }
}
