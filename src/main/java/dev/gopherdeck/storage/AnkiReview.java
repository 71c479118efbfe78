package dev.gopherdeck.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An answer as Anki logs it.
 *
 * @param millis when, since 1970
 * @param button 1 Again, 2 Hard, 3 Good, 4 Easy
 * @param interval days after the answer
 * @param lastInterval days before it
 * @param factor the ease after it, in thousandths
 * @param type 0 first learnt, 1 reviewed, 2 repeated on the same day, 3 outside the schedule
 */
record AnkiReview(
        long millis, long card, int button, int interval, int lastInterval, int factor, int millisTaken, int type) {

    private static final int LEARN = 0;
    private static final int REVIEW = 1;
    private static final int RELEARN = 2;
    private static final int FILTERED = 3;
    private static final int THOUSANDTHS_OF_HUNDREDTH = 10;

    /** From a row of the log. */
    static AnkiReview read(ResultSet row) throws SQLException {
        int before = row.getInt("interval_before");
        return new AnkiReview(
                row.getTimestamp("answered_at").getTime(),
                AnkiSettings.cardId(row.getLong("card_id")),
                AnkiSchedule.button(row.getInt("grade")),
                row.getInt("interval_after"),
                before,
                row.getInt("ease_after") * THOUSANDTHS_OF_HUNDREDTH,
                row.getInt("answer_millis"),
                type(row.getString("kind"), before));
    }

    private static int type(String kind, int intervalBefore) {
        return switch (kind) {
            case "review" -> intervalBefore == 0 ? LEARN : REVIEW;
            case "drill" -> RELEARN;
            default -> FILTERED;
        };
    }
}
