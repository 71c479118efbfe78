package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeechTests {

    @Test
    void theEighthLapseAndEveryFourthAfterItArePointedOut() {
        List<Integer> pointedOut = new ArrayList<>();
        Memory memory = Memory.UNSEEN;
        for (int lapse = 1; lapse <= 17; lapse++) {
            memory = lapsed(memory);
            if (Leech.lapsesPointedOut(memory) > 0) {
                pointedOut.add(Leech.lapsesPointedOut(memory));
            }
        }

        assertThat(pointedOut).containsExactly(8, 12, 16);
    }

    @Test
    void aLeechIsPointedOutUntilItIsKnownAgain() {
        Memory memory = Memory.UNSEEN;
        for (int lapse = 1; lapse <= 8; lapse++) {
            memory = lapsed(memory);
        }
        Memory.Seen drilled = Scheduler.after(memory, AnswerKind.DRILL, Grade.GOOD, day(memory));
        Memory.Seen known = review(drilled, Grade.GOOD);

        assertThat(Leech.lapsesPointedOut(drilled)).isEqualTo(8);
        assertThat(Leech.lapsesPointedOut(known)).isZero();
    }

    @Test
    void aCardThatWasNeverKnownHasNoLapse() {
        Memory memory = Memory.UNSEEN;
        for (int review = 1; review <= 20; review++) {
            memory = review(memory, Grade.AGAIN);
            assertThat(Leech.lapsesPointedOut(memory)).isZero();
        }
    }

    /** A memory that has been good and was forgotten. */
    private static Memory lapsed(Memory memory) {
        return review(review(memory, Grade.GOOD), Grade.AGAIN);
    }

    private static Memory.Seen review(Memory memory, Grade grade) {
        LocalDate due = memory instanceof Memory.Seen seen ? seen.due() : LocalDate.EPOCH;
        return Scheduler.after(memory, AnswerKind.REVIEW, grade, due);
    }

    private static LocalDate day(Memory memory) {
        return ((Memory.Seen) memory).lastReviewed();
    }
}
