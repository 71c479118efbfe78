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

/** Proves that memory is what the review log says. */
@Component
public class MemoryVerification {

    private final CurrentLearner currentLearner;
    private final ReviewLog log;
    private final CardMemories memories;
    private final JdbcClient jdbc;

    MemoryVerification(CurrentLearner currentLearner, ReviewLog log, CardMemories memories, JdbcClient jdbc) {
        this.currentLearner = currentLearner;
        this.log = log;
        this.memories = memories;
        this.jdbc = jdbc;
    }

    /**
     * What a verification found.
     *
     * @param answers rows of the log that were replayed
     * @param cards cards that have memory or rows
     * @param differences one sentence for each card whose memory is not what its rows add up to
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
            difference(learner, card, answers.getOrDefault(card, List.of())).ifPresent(differences::add);
        }
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

    private List<Long> rememberedCards(long learner) {
        return jdbc.sql("select card_id from memory where learner_id = ?")
                .param(learner)
                .query(Long.class)
                .list();
    }
}
