package dev.gopherdeck.review;

/**
 * What a learner has done on a study day.
 *
 * @param reviews cards reviewed that had been seen before
 * @param fresh cards seen for the first time
 * @param drills repeats
 */
public record DayProgress(int reviews, int fresh, int drills) {

    public int answers() {
        return reviews + fresh + drills;
    }

    /** Cards that were asked, repeats left out. */
    public int cards() {
        return reviews + fresh;
    }
}
