package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Plot.Column;
import dev.gopherdeck.insight.Plot.Row;
import dev.gopherdeck.insight.Plot.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many reviews were passed, step by step, beside how many FSRS had expected to be. */
final class Retention {

    /** 95 % of a normal distribution are within so many standard deviations. */
    private static final double CONFIDENCE = 1.96;

    private final SortedMap<LocalDate, Day> days = new TreeMap<>();

    /**
     * The predicted reviews of some cards on a study day.
     *
     * @param expected how many of them FSRS expected to be passed
     */
    record Day(LocalDate studyDay, int young, int youngPassed, int mature, int maturePassed, double expected) {}

    /** Counts a day, once. */
    void count(Day day) {
        days.put(day.studyDay(), day);
    }

    Plot plot() {
        List<Row> rows = new ArrayList<>();
        periods().forEach((end, period) -> rows.add(period.row(end)));
        List<Column> columns = List.of(
                Column.share("young", "easy"),
                Column.share("mature", "good"),
                Column.reference("predicted", "ink"),
                Column.share("all", "accent"),
                Column.bound("low", "accent"),
                Column.bound("high", "accent"),
                Column.inTableOnly("reviews"));
        return new Plot("retention", Shape.LINES, columns, rows);
    }

    private SortedMap<LocalDate, Period> periods() {
        SortedMap<LocalDate, Period> periods = new TreeMap<>();
        days.forEach((studyDay, day) -> {
            LocalDate end = Step.between(days.firstKey(), days.lastKey()).end(studyDay);
            periods.computeIfAbsent(end, any -> new Period()).add(day);
        });
        return periods;
    }

    private static final class Period {

        private final Share young = new Share();
        private final Share mature = new Share();
        private final Share all = new Share();
        private double predicted;

        void add(Day day) {
            young.add(day.youngPassed(), day.young());
            mature.add(day.maturePassed(), day.mature());
            all.add(day.youngPassed() + day.maturePassed(), day.young() + day.mature());
            predicted += day.expected();
        }

        Row row(LocalDate end) {
            return Row.of(
                    end.toString(),
                    young.value(),
                    mature.value(),
                    predicted / all.total,
                    all.value(),
                    all.bound(-1),
                    all.bound(1),
                    all.total);
        }
    }

    private static final class Share {

        private int passed;
        private int total;

        void add(int passes, int reviews) {
            passed += passes;
            total += reviews;
        }

        @Nullable
        Double value() {
            return total == 0 ? null : Double.valueOf((double) passed / total);
        }

        /** The lower (−1) or upper (1) end of Wilson's 95 % interval; defined for a share of something. */
        double bound(int side) {
            double p = (double) passed / total;
            double z2 = CONFIDENCE * CONFIDENCE;
            double spread = CONFIDENCE * Math.sqrt(p * (1 - p) / total + z2 / (4.0 * total * total));
            return (p + z2 / (2 * total) + side * spread) / (1 + z2 / total);
        }
    }
}
