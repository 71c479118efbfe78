package dev.gopherdeck.importing;

import java.util.List;
import java.util.stream.Stream;

/** How likely an incoming card is a stored one, judged by what both say and where they stand. */
final class Likeness {

    /** From here on two cards are taken for one without asking, if nothing else is nearly as likely. */
    static final double SURE = 0.5;

    /** From here on it is worth asking. */
    static final double POSSIBLE = 0.38;

    /** How much likelier than the next best a pair has to be. */
    static final double CLEAR = 0.08;

    private static final double QUESTION_SHARE = 0.4;
    private static final double FEWEST_IN_COMMON = 0.25;
    /** Without a body a question has to be the more alike. */
    private static final double BARE_HANDICAP = 0.15;

    private static final double CONTAINMENT_SHARE = 0.9;
    private static final int LONG_ENOUGH_TO_CONTAIN = 24;
    private static final double NEIGHBOUR_BONUS = 0.08;
    private static final double TOPIC_BONUS = 0.03;

    private final Pairing pairing;
    private final WeighedTexts questions;
    private final WeighedTexts bodies;

    /**
     * A pair that may be linked.
     *
     * @param score from 0 to a little above 1, see {@link #SURE}
     */
    record Pair(int now, int before, double score) {}

    private Likeness(Pairing pairing, WeighedTexts questions, WeighedTexts bodies) {
        this.pairing = pairing;
        this.questions = questions;
        this.bodies = bodies;
    }

    /** What is common among these cards tells little. */
    static Likeness among(Pairing pairing, List<Integer> incoming, List<Integer> stored) {
        List<CardText> texts = Stream.concat(
                        incoming.stream().map(pairing::incomingText),
                        stored.stream().map(pairing::storedText))
                .toList();
        return new Likeness(
                pairing,
                new WeighedTexts(texts, CardText::questionFeatures),
                new WeighedTexts(texts, CardText::bodyFeatures));
    }

    /** For cards that ask the same. */
    Pair ofBodies(int now, int before) {
        return new Pair(now, before, body(now, before) + place(now, before));
    }

    /** For cards that may have been renamed. */
    Pair ofCards(int now, int before) {
        CardText incoming = pairing.incomingText(now);
        CardText stored = pairing.storedText(before);
        if (incoming.key().equals(stored.key())) {
            return ofBodies(now, before);
        }
        double question = question(incoming, stored);
        if (!incoming.hasBody() || !stored.hasBody()) {
            return new Pair(now, before, question - BARE_HANDICAP + place(now, before));
        }
        double body = body(now, before);
        double score = QUESTION_SHARE * question + (1 - QUESTION_SHARE) * body + place(now, before);
        return new Pair(now, before, body < FEWEST_IN_COMMON ? Math.min(score, SURE - CLEAR) : score);
    }

    private double question(CardText incoming, CardText stored) {
        WeighedText now = questions.of(incoming);
        WeighedText before = questions.of(stored);
        return now.likeness(before, now.shared(before));
    }

    private double body(int now, int before) {
        WeighedText incoming = bodies.of(pairing.incomingText(now));
        WeighedText stored = bodies.of(pairing.storedText(before));
        double shared = incoming.shared(stored);
        double alike = incoming.likeness(stored, shared);
        boolean isLong = Math.min(incoming.size(), stored.size()) >= LONG_ENOUGH_TO_CONTAIN;
        return isLong ? Math.max(alike, CONTAINMENT_SHARE * incoming.containment(stored, shared)) : alike;
    }

    private double place(int now, int before) {
        boolean sameTopic = pairing.incomingText(now)
                .topic()
                .equals(pairing.storedText(before).topic());
        return NEIGHBOUR_BONUS * pairing.sharedNeighbours(now, before) + (sameTopic ? TOPIC_BONUS : 0);
    }
}
