package dev.gopherdeck.deck;

import java.util.List;

/** What a learner reads of a card, all Markdown. */
public record CardTexts(String question, String front, String answer) {

    /** How a later text of the card differs: the changed sides, with a few lines around each change. */
    public CardChange changeTo(CardTexts later) {
        List<CardChange.Side> sides = List.of(
                new CardChange.Side("question", TextDiff.between(question, later.question)),
                new CardChange.Side("front", TextDiff.between(front, later.front)),
                new CardChange.Side("answer", TextDiff.between(answer, later.answer)));
        return new CardChange(sides.stream()
                .filter(side -> !side.diff().isEmpty())
                .map(side -> new CardChange.Side(side.name(), side.diff().aroundChanges()))
                .toList());
    }
}
