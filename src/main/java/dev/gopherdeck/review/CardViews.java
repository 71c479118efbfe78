package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.CardContexts;
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
    private final CardContexts contexts;
    private final CardRevisions revisions;

    CardViews(MemoryStore memories, CardMarks marks, CardFaces faces, CardContexts contexts, CardRevisions revisions) {
        this.memories = memories;
        this.marks = marks;
        this.faces = faces;
        this.contexts = contexts;
        this.revisions = revisions;
    }

    /** A card that the schedule asks for. */
    CardView asked(Learner learner, Card card, LocalDate today) {
        Remembered remembered = memories.of(learner, card.id());
        return view(learner, card, remembered, kind(remembered, today), today);
    }

    /** A card that the schedule asks for, unrendered. */
    Asked brief(Learner learner, Card card, LocalDate today) {
        Remembered remembered = memories.of(learner, card.id());
        return new Asked(
                card.id(),
                remembered.version(),
                card.revision(),
                kind(remembered, today),
                contexts.of(card.id()).topic());
    }

    private static AnswerKind kind(Remembered remembered, LocalDate today) {
        return remembered.memory().askedOn(today).orElse(AnswerKind.REVIEW);
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
