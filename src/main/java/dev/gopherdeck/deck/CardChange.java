package dev.gopherdeck.deck;

/** How a card's text differs from an earlier one: what is around the changes is left out. */
public record CardChange(TextDiff question, TextDiff front, TextDiff answer) {

    /** The same text, or another one. */
    public boolean isEmpty() {
        return question.isEmpty() && front.isEmpty() && answer.isEmpty();
    }
}
