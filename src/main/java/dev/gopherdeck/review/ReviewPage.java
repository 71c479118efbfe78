package dev.gopherdeck.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the review page shows. */
sealed interface ReviewPage {

    /**
     * A card to answer.
     *
     * @param answered cards asked so far
     * @param left cards to come, this one included; repeats are known only one at a time
     * @param minutes that the rest will take
     */
    record Question(CardView card, int answered, int left, int minutes) implements ReviewPage {

        public int total() {
            return answered + left;
        }
    }

    /**
     * Nothing is left today.
     *
     * @param day the study day
     * @param backlog due cards that wait for later days
     * @param tomorrow what the next study day will ask for
     */
    record Finished(LocalDate day, DayProgress done, DayResult result, int backlog, Workload tomorrow)
            implements ReviewPage {}

    /** A round of practice is over. */
    record Practised(int cards, int known) implements ReviewPage {

        public int unknown() {
            return cards - known;
        }
    }

    /**
     * What a study day brought.
     *
     * @param learned cards seen for the first time
     * @param stumbled cards that were forgotten or hard at their review, the worst first
     */
    record DayResult(List<NamedCard> learned, List<NamedCard> stumbled) {

        public DayResult {
            learned = List.copyOf(learned);
            stumbled = List.copyOf(stumbled);
        }
    }

    /**
     * A card in a list.
     *
     * @param question plain text
     * @param language BCP 47 tag of the card, if its deck says
     */
    record NamedCard(long cardId, String question, @Nullable String language) {}
}
