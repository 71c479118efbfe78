package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.CardFaces;
import dev.gopherdeck.deck.CardRevisions;
import dev.gopherdeck.deck.Cards;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses and renders what comes next. */
@Service
class ReviewSession {

    private final CurrentLearner currentLearner;
    private final ReviewQueue queue;
    private final CardMemories memories;
    private final Cards cards;
    private final CardFaces faces;
    private final CardRevisions revisions;
    private final Clock clock;

    ReviewSession(
            CurrentLearner currentLearner,
            ReviewQueue queue,
            CardMemories memories,
            Cards cards,
            CardFaces faces,
            CardRevisions revisions,
            Clock clock) {
        this.currentLearner = currentLearner;
        this.queue = queue;
        this.memories = memories;
        this.cards = cards;
        this.faces = faces;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReviewPage next() {
        Learner learner = currentLearner.get();
        LocalDate today = learner.studyDay(clock);
        DayProgress done = queue.progress(learner, today);
        Workload left = queue.workload(learner, today);
        return queue.next(learner, today)
                .flatMap(cards::findById)
                .<ReviewPage>map(card -> new ReviewPage.Question(view(learner, card, today), done, left))
                .orElseGet(() -> new ReviewPage.Finished(done, queue.dueOn(learner, today.plusDays(1))));
    }

    private CardView view(Learner learner, Card card, LocalDate today) {
        Optional<CardMemory> stored = memories.findById(new CardMemory.Id(learner.id(), card.id()));
        Memory memory = stored.<Memory>map(CardMemory::state).orElse(Memory.UNSEEN);
        AnswerKind kind = memory.askedOn(today).orElse(AnswerKind.REVIEW);
        return new CardView(
                faces.of(card, learner.showsRemoteImages()),
                stored.map(CardMemory::version).orElse(0L),
                UUID.randomUUID(),
                kind == AnswerKind.DRILL,
                Choices.of(memory, kind, today),
                stored.flatMap(seen -> revisions.changeSince(card, seen.seenRevision()))
                        .orElse(null));
    }
}
