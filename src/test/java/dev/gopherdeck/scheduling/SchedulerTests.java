package dev.gopherdeck.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchedulerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aNewCardIsAskedAgainTomorrow() {
        Memory.Seen memory = review(Memory.UNSEEN, Grade.GOOD, TODAY);

        assertThat(memory.due()).isEqualTo(TODAY.plusDays(1));
        assertThat(memory.askedOn(TODAY)).isEmpty();
        assertThat(memory.askedOn(TODAY.plusDays(1))).contains(AnswerKind.REVIEW);
    }

    @Test
    void aGradeBelowFourIsDrilledOnTheSameStudyDayOnly() {
        Memory.Seen memory = review(Memory.UNSEEN, Grade.HARD, TODAY);

        assertThat(memory.askedOn(TODAY)).contains(AnswerKind.DRILL);
        assertThat(memory.askedOn(TODAY.plusDays(1))).contains(AnswerKind.REVIEW);
    }

    @Test
    void aDrillEndsWithFour() {
        Memory.Seen failed = review(Memory.UNSEEN, Grade.AGAIN, TODAY);
        Memory.Seen stillHard = Scheduler.after(failed, AnswerKind.DRILL, Grade.HARD, TODAY);
        Memory.Seen known = Scheduler.after(stillHard, AnswerKind.DRILL, Grade.GOOD, TODAY);

        assertThat(stillHard.askedOn(TODAY)).contains(AnswerKind.DRILL);
        assertThat(known.askedOn(TODAY)).isEmpty();
        assertThat(known.due()).isEqualTo(failed.due());
    }

    @Test
    void onlyAFailureAfterAPassIsALapse() {
        Memory.Seen first = review(Memory.UNSEEN, Grade.AGAIN, TODAY);
        Memory.Seen again = review(first, Grade.AGAIN, TODAY.plusDays(1));
        Memory.Seen passed = review(again, Grade.HARD, TODAY.plusDays(2));
        Memory.Seen lapsed = review(passed, Grade.ALMOST, TODAY.plusDays(8));

        assertThat(first.lapses()).isZero();
        assertThat(again.lapses()).isZero();
        assertThat(passed.lapses()).isZero();
        assertThat(lapsed.lapses()).isEqualTo(1);
    }

    @Test
    void aLateReviewCountsFromTheDayItWasGiven() {
        Memory.Seen memory = review(review(Memory.UNSEEN, Grade.GOOD, TODAY), Grade.GOOD, TODAY.plusDays(20));

        assertThat(memory.due()).isEqualTo(TODAY.plusDays(26));
    }

    @Test
    void thePreviewIsWhatAnsweringDoes() {
        Memory.Seen memory = review(Memory.UNSEEN, Grade.GOOD, TODAY);
        LocalDate tomorrow = TODAY.plusDays(1);
        Map<Grade, Memory.Seen> outcomes = Scheduler.outcomes(memory, AnswerKind.REVIEW, tomorrow);

        assertThat(outcomes).hasSize(6);
        outcomes.forEach((grade, outcome) ->
                assertThat(outcome).isEqualTo(Scheduler.after(memory, AnswerKind.REVIEW, grade, tomorrow)));
    }

    @Test
    void practiceIsNoWayToChangeMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheduler.after(Memory.UNSEEN, AnswerKind.PRACTICE, Grade.GOOD, TODAY));
    }

    @Test
    void replayReadsReviewsAndDrillsInTheOrderOfTheirSequence() {
        LoggedAnswer review = new LoggedAnswer(10, AnswerKind.REVIEW, Grade.HARD, TODAY, null);
        LoggedAnswer practice = new LoggedAnswer(11, AnswerKind.PRACTICE, Grade.AGAIN, TODAY, null);
        LoggedAnswer drill = new LoggedAnswer(12, AnswerKind.DRILL, Grade.GOOD, TODAY, null);

        Memory.Seen reviewed = review(Memory.UNSEEN, Grade.HARD, TODAY);
        assertThat(Replay.of(List.of(drill, practice, review)))
                .isEqualTo(Scheduler.after(reviewed, AnswerKind.DRILL, Grade.GOOD, TODAY));
    }

    @Test
    void replaySkipsWhatWasTakenBack() {
        LoggedAnswer kept = new LoggedAnswer(1, AnswerKind.REVIEW, Grade.GOOD, TODAY, null);
        LoggedAnswer slip = new LoggedAnswer(2, AnswerKind.REVIEW, Grade.AGAIN, TODAY.plusDays(1), null);
        LoggedAnswer undo = new LoggedAnswer(3, AnswerKind.VOID, null, TODAY.plusDays(1), 2L);

        assertThat(Replay.of(List.of(kept, slip, undo))).isEqualTo(review(Memory.UNSEEN, Grade.GOOD, TODAY));
        assertThat(Replay.of(List.of(slip, new LoggedAnswer(3, AnswerKind.VOID, null, TODAY, 2L))))
                .isEqualTo(Memory.UNSEEN);
    }

    private static Memory.Seen review(Memory before, Grade grade, LocalDate day) {
        return Scheduler.after(before, AnswerKind.REVIEW, grade, day);
    }
}
