package dev.gopherdeck.review;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Replay;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers back, the last first and as far as the log goes: a void is appended, and memory is the replay of the rest. */
@Service
class Undoing {

    private final CurrentLearner currentLearner;
    private final AnswerHistory history;
    private final MemoryStore memories;
    private final ReviewLog log;
    private final LogClock clock;

    Undoing(CurrentLearner currentLearner, AnswerHistory history, MemoryStore memories, ReviewLog log, LogClock clock) {
        this.currentLearner = currentLearner;
        this.history = history;
        this.memories = memories;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes the last answer back.
     *
     * @param sequence the answer that the page offered to take back: if it is not the last any more, nothing happens
     * @param requestId made when the page was made; sent again, it takes nothing more back
     */
    @Transactional
    Notice undo(long sequence, UUID requestId) {
        Learner learner = currentLearner.lock();
        if (log.spent(requestId).isPresent()) {
            return Notice.UNDONE;
        }
        Optional<LastAnswer> last = history.last(learner).filter(answer -> answer.sequence() == sequence);
        last.ifPresent(answer -> takeBack(learner, answer, requestId));
        return last.isPresent() ? Notice.UNDONE : Notice.NOTHING_TO_UNDO;
    }

    private void takeBack(Learner learner, LastAnswer answer, UUID requestId) {
        long card = answer.cardId();
        Memory before = memories.of(learner, card).memory();
        Memory after = Replay.without(log.answersTo(learner.id(), card), answer.sequence());
        int revision = log.revisionOf(answer.sequence());
        long sequence = log.append(new NewEntry(
                learner.id(),
                card,
                revision,
                requestId,
                AnswerKind.VOID,
                answer.sequence(),
                null,
                clock.now(learner),
                before,
                after));
        int seen = log.seenRevision(learner.id(), card).orElse(revision);
        memories.keep(learner, card, before, after, new CardMemory.LogPosition(sequence, seen));
    }
}
