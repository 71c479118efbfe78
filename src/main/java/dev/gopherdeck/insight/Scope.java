package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose statistics of what. Of everything and of a deck, sums are kept; of topics, which an import may cut anew, they are
 * summed up from the reviews of their cards.
 *
 * @param today the study day on which they are asked for
 * @param deckId the only deck that counts, if one was chosen
 * @param topics the only topics that count, those below them included, if one was chosen
 */
record Scope(Learner learner, LocalDate today, @Nullable Long deckId, @Nullable Set<Long> topics) {

    Scope {
        topics = topics == null ? null : Set.copyOf(topics);
    }

    /** The view whose rows add up to what was reviewed by day. */
    String days() {
        return topics == null ? "day_tally_view" : "review_view";
    }

    /** The view whose rows add up to the bars of a chart. */
    String bars() {
        return topics == null ? "bar_tally_view" : "review_bar_view";
    }

    /** The condition of a query on rows that name their learner, their deck and, where topics were chosen, their topic. */
    String condition() {
        return "learner_id = :learner"
                + (deckId == null ? "" : " and deck_id = :deck")
                + (topics == null ? "" : " and topic_id = any(:topics)");
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query) {
        return query.param("learner", learner.id())
                .param("deck", deckId)
                .param("topics", topics == null ? null : topics.toArray(Long[]::new));
    }
}
