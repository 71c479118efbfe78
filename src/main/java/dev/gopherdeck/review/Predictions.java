package dev.gopherdeck.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recall that was predicted before each review, which the row of the review keeps. */
@Component
class Predictions {

    private static final int DECIMALS = 8;

    private final JdbcClient jdbc;

    Predictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recall as the log keeps it. Decimals, unlike doubles, can be added and taken off again without a trace. */
    static BigDecimal rounded(double recall) {
        return BigDecimal.valueOf(recall).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static Map<Long, BigDecimal> rounded(Map<Long, Double> recalls) {
        Map<Long, BigDecimal> rounded = new HashMap<>();
        recalls.forEach((sequence, recall) -> rounded.put(sequence, rounded(recall)));
        return rounded;
    }

    /** What the counted reviews of a card keep, by sequence. */
    Map<Long, BigDecimal> of(long learnerId, long cardId) {
        Map<Long, BigDecimal> kept = new HashMap<>();
        jdbc.sql(
                        """
                select l.sequence, l.predicted_recall from review_log l
                where l.learner_id = ? and l.card_id = ? and l.predicted_recall is not null
                  and not exists (select 1 from review_log v where v.voids = l.sequence)""")
                .params(learnerId, cardId)
                .query(row -> {
                    kept.put(row.getLong("sequence"), row.getBigDecimal("predicted_recall"));
                });
        return kept;
    }

    /** Puts predictions, by sequence, into rows that keep none or another. */
    void put(Map<Long, Double> recalls) {
        if (recalls.isEmpty()) {
            return;
        }
        Map<Long, BigDecimal> rounded = rounded(recalls);
        jdbc.sql(
                        """
                update review_log l set predicted_recall = p.recall
                from unnest(cast(:sequences as bigint[]), cast(:recalls as numeric[])) as p (sequence, recall)
                where l.sequence = p.sequence and l.predicted_recall is distinct from p.recall""")
                .param("sequences", rounded.keySet().toArray(Long[]::new))
                .param(
                        "recalls",
                        rounded.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new))
                .update();
    }
}
