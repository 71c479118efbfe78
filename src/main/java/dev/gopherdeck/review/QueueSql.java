package dev.gopherdeck.review;

/**
 * The one query that decides what is due. Each part of the queue is read once, through an index that holds its rows and
 * no others, and gives its first card and its size.
 */
final class QueueSql {

    private static final String AWAKE = "learner_id = :learner and buried_on is distinct from :today";
    private static final String DUE = AWAKE + " and due <= :today";
    private static final String FRESH = AWAKE + " and unseen";
    private static final String DRILL = AWAKE + " and drill_day = :today and due > :today";

    /** Whether the queue asks for one card at all. */
    static final String ASKS_FOR =
            """
            select exists (select 1 from queue_view where card_id = :card and %s
                and (due <= :today or unseen or drill_day = :today))"""
                    .formatted(AWAKE);

    private QueueSql() {}

    /**
     * The heads of all parts. Ties among due cards are shuffled by a seed that changes with the day, so that cards are
     * not learned as a sequence; the drill that was answered longest ago comes first.
     *
     * <p>Parameters: {@code learner}, {@code today}, {@code fresh} (how many new cards the day still allows), and those
     * of the scope.
     */
    static String heads(Scope scope) {
        return """
                (select 'DUE' as part, card_id, count(*) over () as cards
                 from queue_view where %1$s and %4$s
                 order by (:today - due)::float8 / interval_days desc,
                     hashint8extended(card_id, :today - date '2000-01-01')
                 limit 1)
                union all
                (select 'FRESH', card_id, count(*) over ()
                 from (%2$s order by importance_rank, deck_id, position limit :fresh) as allowed
                 order by importance_rank, deck_id, position limit 1)
                union all
                (select 'DRILL', card_id, count(*) over ()
                 from queue_view where %3$s and %4$s
                 order by last_sequence limit 1)"""
                .formatted(DUE, fresh(scope), DRILL, scope.condition());
    }

    /** An index has the new cards of one topic in their order, but not those of several: each gives its first ones. */
    private static String fresh(Scope scope) {
        String fresh = "select card_id, importance_rank, deck_id, position from queue_view where " + FRESH;
        return scope instanceof Scope.OfTopic
                ? """
                select each_topic.* from unnest(:topics) as topic cross join lateral (
                    %s and topic_id = topic
                    order by importance_rank, deck_id, position limit :fresh) as each_topic"""
                        .formatted(fresh)
                : fresh + " and " + scope.condition();
    }
}
