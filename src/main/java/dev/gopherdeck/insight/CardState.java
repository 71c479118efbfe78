package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.Sm2;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card of the notes as a learner knows it.
 *
 * @param importance name of its mark, in lower case, if it has one
 * @param importanceRank 1 for the strongest mark, 4 for none
 * @param position in the notes
 * @param sm2 absent where the card was never answered
 * @param lapses failed reviews that followed a passed one
 * @param due study day from which it is asked again; absent where it was never answered
 * @param record what its answers add up to; absent where it was never answered
 */
record CardState(
        long cardId,
        long deckId,
        @Nullable Long topicId,
        String question,
        @Nullable String importance,
        int importanceRank,
        List<String> tags,
        int position,
        Sm2.@Nullable State sm2,
        int lapses,
        @Nullable LocalDate due,
        @Nullable CardRecord record) {

    CardState {
        tags = List.copyOf(tags);
    }

    boolean isSeen() {
        return due != null;
    }

    boolean isDueOn(LocalDate studyDay) {
        return due != null && !due.isAfter(studyDay);
    }
}
