package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStudy
class CardMarksTests {

    @Autowired
    private Study study;

    @Autowired
    private CardMarks marks;

    @Autowired
    private MemoryVerification verification;

    @BeforeEach
    void beginANewDay() {
        study.beginANewDay();
    }

    @Test
    void aBuriedCardComesBackOnTheNextDay() {
        CardView card = study.learn();
        study.nextDay();
        marks.bury(card.face().cardId());

        assertThat(study.isAskedFor(card)).isFalse();
        study.nextDay();
        assertThat(study.isAskedFor(card)).isTrue();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aSuspendedCardIsNotAskedUntilItIsTakenUpAgain() {
        CardView card = study.learn();
        marks.suspend(card.face().cardId(), true);
        study.nextDay();
        study.nextDay();

        assertThat(study.isAskedFor(card)).isFalse();
        marks.suspend(card.face().cardId(), false);
        assertThat(study.isAskedFor(card)).isTrue();
        assertThat(verification.verify().differences()).isEmpty();
    }
}
