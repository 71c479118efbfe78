package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.CardFaces;
import dev.gopherdeck.deck.CardRevisions;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the review page shows of a card. */
@Component
class CardViews {

    private final MemoryStore memories;
    private final CardMarks marks;
    private final CardFaces faces;
    private final CardRevisions revisions;

    CardViews(MemoryStore memories, CardMarks marks, CardFaces faces, CardRevisions revisions) {
        this.memories = memories;
        this.marks = marks;
        this.faces = faces;
        this.revisions = revisions;
    }

    /** A card that the schedule asks for. */
    CardView asked(Learner learner, Card card, LocalDate today) {
        Remembered remembered = memories.of(learner, card.id());
        AnswerKind kind = remembered.memory().askedOn(today).orElse(AnswerKind.REVIEW);
        return view(learner, card, remembered, kind, today);
    }

    /** A card in a round of practice. */
    CardView practised(Learner learner, Card card, LocalDate today) {
        return view(learner, card, memories.of(learner, card.id()), AnswerKind.PRACTICE, today);
    }

    private CardView view(Learner learner, Card card, Remembered remembered, AnswerKind kind, LocalDate today) {
        Memory memory = remembered.memory();
        return new CardView(
                faces.of(card, learner.showsRemoteImages()),
                remembered.version(),
                UUID.randomUUID(),
                today,
                kind,
                Choices.of(learner.gradeScale(), memory, kind, today),
                marks.of(learner, card.id()),
                new CardView.Place(card.sourcePath(), card.sourceLine()),
                Leech.lapsesPointedOut(memory),
                remembered
                        .seenRevision()
                        .flatMap(seen -> revisions.changeSince(card, seen))
                        .orElse(null));
    }
}
