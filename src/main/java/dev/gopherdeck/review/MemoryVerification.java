package dev.gopherdeck.review;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.scheduling.LoggedAnswer;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Replay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that memory, predictions and tallies are what the review log says, and that the queue is what memory says. */
@Component
public class MemoryVerification {

    private final CurrentLearner currentLearner;
    private final ReviewLog log;
    private final CardMemories memories;
    private final Predictions predictions;
    private final Tallies tallies;
    private final JdbcClient jdbc;

    MemoryVerification(
            CurrentLearner currentLearner,
            ReviewLog log,
            CardMemories memories,
            Predictions predictions,
            Tallies tallies,
            JdbcClient jdbc) {
        this.currentLearner = currentLearner;
        this.log = log;
        this.memories = memories;
        this.predictions = predictions;
        this.tallies = tallies;
        this.jdbc = jdbc;
    }

    /**
     * What a verification found.
     *
     * @param answers rows of the log that were replayed
     * @param cards cards that have memory or rows
     * @param differences one sentence for each card whose memory or predictions are not what its rows add up to, and one
     *     for each table that triggers keep
     */
    public record Report(int answers, int cards, List<String> differences) {

        public Report {
            differences = List.copyOf(differences);
        }
    }

    /** Replays the whole log, in one snapshot of the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        long learner = currentLearner.get().id();
        Map<Long, List<LoggedAnswer>> answers = log.answersByCard(learner);
        Set<Long> cards = new HashSet<>(answers.keySet());
        cards.addAll(rememberedCards(learner));
        List<String> differences = new ArrayList<>();
        for (long card : cards) {
            List<LoggedAnswer> rows = answers.getOrDefault(card, List.of());
            difference(learner, card, rows).ifPresent(differences::add);
            misprediction(learner, card, rows).ifPresent(differences::add);
        }
        differences.addAll(tallies.differences(learner));
        unexplainedEntries(learner).ifPresent(differences::add);
        int rows = answers.values().stream().mapToInt(List::size).sum();
        return new Report(rows, cards.size(), differences);
    }

    private Optional<String> difference(long learner, long card, List<LoggedAnswer> answers) {
        Memory replayed = Replay.of(answers);
        Memory remembered = memories.findById(new CardMemory.Id(learner, card))
                .<Memory>map(CardMemory::state)
                .orElse(Memory.UNSEEN);
        return replayed.equals(remembered)
                ? Optional.empty()
                : Optional.of("card %d: memory is %s, the log says %s".formatted(card, remembered, replayed));
    }

    private Optional<String> misprediction(long learner, long card, List<LoggedAnswer> answers) {
        Map<Long, Double> replayed = Replay.predictions(answers);
        return predictions.of(learner, card).equals(Predictions.rounded(replayed))
                ? Optional.empty()
                : Optional.of("card %d: its rows do not hold what was predicted, %s".formatted(card, replayed));
    }

    /** The queue is kept by triggers; its definition is {@code askable_view}. */
    private Optional<String> unexplainedEntries(long learner) {
        int entries = jdbc.sql(
                        """
                with kept as (
                    select learner_id, card_id, deck_id, topic_id, importance_rank, position,
                           due, interval_days, drill_day, last_sequence, buried_on
                    from queue_view where learner_id = :learner),
                defined as (select * from askable_view where learner_id = :learner)
                select count(*) from ((select * from kept except select * from defined)
                    union all (select * from defined except select * from kept)) as differing""")
                .param("learner", learner)
                .query(Integer.class)
                .single();
        return entries == 0
                ? Optional.empty()
                : Optional.of("the queue differs from its definition in %d rows".formatted(entries));
    }

    private List<Long> rememberedCards(long learner) {
        return jdbc.sql("select card_id from memory where learner_id = ?")
                .param(learner)
                .query(Long.class)
                .list();
    }
}
