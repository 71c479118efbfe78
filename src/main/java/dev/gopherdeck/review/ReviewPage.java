package dev.gopherdeck.review;

/** What the review page shows. */
sealed interface ReviewPage {

    /** What was done today. */
    DayProgress done();

    /**
     * A card to answer.
     *
     * @param left what the day still asks for, this card included
     */
    record Question(CardView card, DayProgress done, Workload left) implements ReviewPage {

        /** Cards asked so far and cards to come; repeats are known only one at a time. */
        public int total() {
            return done.cards() + left.cards();
        }
    }

    /**
     * Nothing is left today.
     *
     * @param tomorrow cards that are due on the next study day
     */
    record Finished(DayProgress done, int tomorrow) implements ReviewPage {}
}
