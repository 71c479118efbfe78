package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Wording;
import java.util.List;

/** What an import does to one card. */
public sealed interface Change {

    /** The notes hold a card that the deck never had. */
    record Added(IncomingCard now) implements Change {}

    /**
     * The notes still hold the card, or hold it again.
     *
     * @param moved whether it stands in another file or topic, or changed places with other cards
     */
    record Kept(StoredCard before, IncomingCard now, boolean moved) implements Change {

        /** Whether the question says something else. */
        public boolean renamed() {
            return !Wording.same(before.questionMarkdown(), now.card().questionMarkdown());
        }

        /** Whether the front below the question or the answer says something else. */
        public boolean edited() {
            return !Wording.same(before.front(), now.card().front())
                    || !Wording.same(before.answer(), now.card().answer());
        }

        /** Whether the card was archived and comes back. */
        public boolean restored() {
            return before.archived();
        }

        /** Whether the learner sees another text. */
        boolean reworded() {
            return renamed() || edited();
        }

        /** Whether there is nothing to tell; lines, numbering and white space may differ. */
        public boolean unchanged() {
            return !moved && !restored() && !reworded();
        }
    }

    /** The notes no longer hold the card; its history stays. */
    record Archived(StoredCard before) implements Change {}

    /**
     * The card may be one of several, or a new one; somebody has to decide.
     *
     * @param candidates what it may have been, the likeliest first; until the decision none of them is archived
     */
    record Ambiguous(IncomingCard now, List<StoredCard> candidates) implements Change {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        /** Names this question among all of a source, see {@link Decisions}. */
        public String key() {
            return now.path() + ":" + now.card().line();
        }
    }
}
