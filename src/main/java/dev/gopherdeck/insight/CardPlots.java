package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Plot.Column;
import dev.gopherdeck.insight.Plot.Row;
import dev.gopherdeck.insight.Plot.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the seen cards stand: a picture each of when they are due and of what is known of them. */
final class CardPlots {

    private static final double[] DAYS = {1, 2, 4, 7, 14, 30, 60, 120, 240, 365};
    private static final double[] EASES = {1.3, 1.5, 1.7, 1.9, 2.1, 2.3, 2.5, 2.7, 2.9};

    private final List<SeenCard> seen;
    private final LocalDate today;

    CardPlots(List<SeenCard> seen, LocalDate today) {
        this.seen = seen;
        this.today = today;
    }

    /** Cards by the day on which they are due; what is overdue is due today. */
    Plot forecast(int days) {
        int[] due = new int[days];
        for (SeenCard card : seen) {
            long ahead = Math.max(0, ChronoUnit.DAYS.between(today, card.due()));
            if (ahead < days) {
                due[(int) ahead]++;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            rows.add(Row.of(today.plusDays(i).toString(), due[i]));
        }
        return new Plot("forecast" + days, Shape.BARS, List.of(Column.count("due", "accent")), rows);
    }

    Plot intervals() {
        return histogram("intervals", DAYS, SeenCard::intervalDays);
    }

    Plot eases() {
        return histogram("eases", EASES, SeenCard::ease);
    }

    Plot stabilities() {
        return histogram("stabilities", DAYS, SeenCard::stability);
    }

    /** Cards by the largest of the bounds that they reach; those below the first are one more bar. */
    private Plot histogram(String name, double[] bounds, ToDoubleFunction<SeenCard> measure) {
        int[] counts = new int[bounds.length + 1];
        for (SeenCard card : seen) {
            double value = measure.applyAsDouble(card);
            int bar = 0;
            while (bar < bounds.length && value >= bounds[bar]) {
                bar++;
            }
            counts[bar]++;
        }
        List<Row> rows = new ArrayList<>();
        for (int bar = 0; bar < counts.length; bar++) {
            rows.add(Row.of(label(bounds, bar), counts[bar]));
        }
        return new Plot(name, Shape.BARS, List.of(Column.count("cards", "accent")), rows);
    }

    private static String label(double[] bounds, int bar) {
        if (bar == 0) {
            return "< " + plain(bounds[0]);
        }
        return bar == bounds.length ? "≥ " + plain(bounds[bar - 1]) : plain(bounds[bar - 1]) + "–" + plain(bounds[bar]);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
