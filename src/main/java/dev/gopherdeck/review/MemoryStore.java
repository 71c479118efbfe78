package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Memory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and keeps memories; a card that was never answered, or whose answers were all undone, has no row. */
@Component
class MemoryStore {

    private final CardMemories memories;
    private final ReviewLog log;

    MemoryStore(CardMemories memories, ReviewLog log) {
        this.memories = memories;
        this.log = log;
    }

    Remembered of(Learner learner, long cardId) {
        return memories.findById(id(learner, cardId))
                .map(stored -> new Remembered(stored.state(), stored.version(), Optional.of(stored.seenRevision())))
                .orElseGet(() -> new Remembered(Memory.UNSEEN, log.lastChange(learner.id(), cardId), Optional.empty()));
    }

    /** @param before the memory that the answer found */
    void keep(Learner learner, long cardId, Memory before, Memory after, CardMemory.LogPosition position) {
        if (after instanceof Memory.Seen seen && before instanceof Memory.Unseen) {
            memories.save(new CardMemory(id(learner, cardId), seen, position));
        } else if (after instanceof Memory.Seen seen) {
            memories.findById(id(learner, cardId)).ifPresent(stored -> stored.record(seen, position));
        } else {
            memories.findById(id(learner, cardId)).ifPresent(memories::delete);
        }
    }

    private static CardMemory.Id id(Learner learner, long cardId) {
        return new CardMemory.Id(learner.id(), cardId);
    }
}
