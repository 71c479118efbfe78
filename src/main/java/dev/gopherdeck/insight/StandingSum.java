package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Adds up how cards stand, in two walks over them: there are thousands, each in several groups. */
final class StandingSum {

    private final LocalDate day;

    private int seen;
    private int due;
    private int lapses;
    private Fit fit = Fit.NONE;
    private long timed;
    private long millis;
    private Trend trend = Trend.NONE;

    /** @param day the study day to judge on */
    StandingSum(LocalDate day) {
        this.day = day;
    }

    void add(Judged card) {
        CardRecord record = card.record();
        if (record != null) {
            seen++;
            due += card.state().isDueOn(day) ? 1 : 0;
            lapses += card.state().lapses();
            fit = fit.plus(record.fit());
            timed += record.timed();
            millis += record.millis();
            trend = trend.plus(card.trend());
        }
    }

    /** @param cards those that were added; how fast they are forgotten follows from all of them */
    Standing standing(List<Judged> cards, ToDoubleFunction<Fit> forgettingRatio) {
        double ratio = forgettingRatio.applyAsDouble(fit);
        double recalled = 0;
        double shortfall = 0;
        for (Judged card : cards) {
            double recall = card.recall(ratio);
            recalled += recall;
            shortfall += card.weight() * (1 - recall);
        }
        Double secondsPerReview = timed == 0 ? null : Double.valueOf(millis / 1000.0 / timed);
        return new Standing(cards.size(), seen, due, lapses, fit, recalled, shortfall, secondsPerReview, trend);
    }
}
