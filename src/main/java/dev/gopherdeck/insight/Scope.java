package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose statistics of what.
 *
 * @param today the study day on which they are asked for
 * @param zone in which hours are told
 * @param deckId the only deck that counts, if one was chosen
 * @param topics the only topics that count, those below them included, if one was chosen
 */
record Scope(Learner learner, LocalDate today, ZoneId zone, @Nullable Long deckId, @Nullable Set<Long> topics) {

    /** The condition of a query on rows that name their learner, deck and topic. */
    static final String CONDITION = "learner_id = :learner"
            + " and (cast(:deck as bigint) is null or deck_id = :deck)"
            + " and (cast(:topics as bigint[]) is null or topic_id = any(:topics))";

    Scope {
        topics = topics == null ? null : Set.copyOf(topics);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query) {
        return query.param("learner", learner.id())
                .param("deck", deckId)
                .param("topics", topics == null ? null : topics.toArray(Long[]::new));
    }

    boolean covers(CardState card) {
        Long topic = card.topicId();
        return (deckId == null || deckId.longValue() == card.deckId())
                && (topics == null || (topic != null && topics.contains(topic)));
    }
}
