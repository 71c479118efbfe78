package dev.gopherdeck.review;

/** Which part of the day's queue comes next. */
enum QueuePosition {
    DUE,
    FRESH,
    DRILL,
    END;

    /**
     * One new card comes after every ⌊due ÷ new⌋ due ones, counted over the whole day, so that a session can be left and
     * taken up again; where new cards outnumber due ones they alternate.
     */
    static QueuePosition of(DayProgress done, Workload left) {
        if (left.due() == 0 && left.fresh() == 0) {
            return left.drills() > 0 ? DRILL : END;
        }
        if (left.fresh() == 0) {
            return DUE;
        }
        if (left.due() == 0) {
            return FRESH;
        }
        int stride = Math.max(1, (done.reviews() + left.due()) / (done.fresh() + left.fresh()));
        return done.reviews() >= (done.fresh() + 1) * stride ? FRESH : DUE;
    }
}
