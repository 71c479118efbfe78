package dev.gopherdeck.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a round of practice.
 *
 * @param left cards to come
 * @param cardId the next of them, null at the end
 */
record PracticeRun(int left, @Nullable Long cardId) {

    static final PracticeRun DONE = new PracticeRun(0, null);

    Optional<Long> next() {
        return Optional.ofNullable(cardId);
    }
}
