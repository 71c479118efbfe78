package dev.gopherdeck.learner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the first visit asks.
 *
 * @param deck ids of the decks to study; null where none was chosen
 */
record WelcomeForm(
        @Nullable List<Long> deck, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate interviewDate) {

    List<Long> decks() {
        return deck == null ? List.of() : List.copyOf(deck);
    }
}
