package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Memory;

/** A card that is forgotten again and again: drilling it on costs more than changing it. */
final class Leech {

    private static final int FIRST_LAPSES = 8;
    private static final int FURTHER_LAPSES = 4;

    private Leech() {}

    /** The number of lapses, if the last review was the eighth or the fourth, eighth and so on after it; else 0. */
    static int lapsesPointedOut(Memory memory) {
        return memory instanceof Memory.Seen seen && !seen.lastGrade().passed() && isLandmark(seen.lapses())
                ? seen.lapses()
                : 0;
    }

    private static boolean isLandmark(int lapses) {
        return lapses >= FIRST_LAPSES && (lapses - FIRST_LAPSES) % FURTHER_LAPSES == 0;
    }
}
