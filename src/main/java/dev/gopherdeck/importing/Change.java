package dev.gopherdeck.importing;

/** What an import does to one card. */
sealed interface Change {

    /** The notes hold a card that the deck never had. */
    record Added(IncomingCard now) implements Change {}

    /** The notes still hold the card, or hold it again. */
    record Kept(StoredCard before, IncomingCard now) implements Change {

        /** Whether the learner sees another text. */
        boolean edited() {
            return !before.questionMarkdown().equals(now.card().questionMarkdown())
                    || !before.front().equals(now.card().front())
                    || !before.answer().equals(now.card().answer());
        }

        boolean moved() {
            return !before.path().equals(now.path())
                    || !before.topic().equals(now.card().topic());
        }

        boolean restored() {
            return before.archived();
        }
    }

    /** The notes no longer hold the card; its history stays. */
    record Archived(StoredCard before) implements Change {}
}
