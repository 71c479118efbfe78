package dev.gopherdeck.scheduling;

/** How well an answer was recalled: the quality 0 to 5 of SM-2. The four that reviewing offers by default are AGAIN, HARD, GOOD and EASY. */
public enum Grade {
    /** 0: complete blackout. */
    BLACKOUT(0),
    /** 1: wrong, the right answer was remembered once seen. */
    AGAIN(1),
    /** 2: wrong, the right answer seemed easy once seen. */
    ALMOST(2),
    /** 3: right, with serious difficulty. */
    HARD(3),
    /** 4: right, after hesitation. */
    GOOD(4),
    /** 5: perfect. */
    EASY(5);

    private final int quality;

    Grade(int quality) {
        this.quality = quality;
    }

    /**
     * The grade of a quality.
     *
     * @throws IllegalArgumentException unless {@code quality} is 0 to 5
     */
    public static Grade of(int quality) {
        for (Grade grade : values()) {
            if (grade.quality == quality) {
                return grade;
            }
        }
        throw new IllegalArgumentException("a grade is 0 to 5, not " + quality);
    }

    /** The quality, 0 to 5. */
    public int quality() {
        return quality;
    }

    /** Whether the answer was right (3 or more). */
    public boolean passed() {
        return quality >= HARD.quality;
    }

    /** Whether the card is asked again on the same study day (below 4). */
    public boolean needsDrill() {
        return quality < GOOD.quality;
    }
}
