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

    void keep(Learner learner, long cardId, Memory after, CardMemory.LogPosition position) {
        Optional<CardMemory> stored = memories.findById(id(learner, cardId));
        if (after instanceof Memory.Seen seen) {
            stored.ifPresentOrElse(
                    memory -> memory.record(seen, position),
                    () -> memories.save(new CardMemory(id(learner, cardId), seen, position)));
        } else {
            stored.ifPresent(memories::delete);
        }
    }

    private static CardMemory.Id id(Learner learner, long cardId) {
        return new CardMemory.Id(learner.id(), cardId);
    }
}
