package dev.gopherdeck.review;

/**
 * What a study day still asks for, after the daily limits.
 *
 * @param due due cards to review
 * @param fresh new cards to learn
 * @param drills cards to repeat until they are known
 */
public record Workload(int due, int fresh, int drills) {

    /** Cards to be shown, if each is known at once. */
    public int cards() {
        return due + fresh + drills;
    }

    public boolean isDone() {
        return cards() == 0;
    }
}
