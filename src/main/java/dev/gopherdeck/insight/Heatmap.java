package dev.gopherdeck.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * A year of study days, week by week.
 *
 * @param weeks number of columns
 * @param cells one a day, up to today
 */
record Heatmap(int weeks, List<Cell> cells) {

    private static final int LEVELS = 4;

    Heatmap {
        cells = List.copyOf(cells);
    }

    /**
     * A day.
     *
     * @param column week, from 0
     * @param row day of the week, 0 is Monday
     * @param level 0 for none, 1 to 4 by share of the busiest day
     */
    record Cell(LocalDate day, int column, int row, int reviews, int level) {}

    /** The year that ends today. */
    static Heatmap of(SortedMap<LocalDate, Integer> reviews, LocalDate today) {
        LocalDate monday = today.minusYears(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int busiest = reviews.tailMap(monday).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<Cell> cells = new ArrayList<>();
        for (LocalDate day = monday; !day.isAfter(today); day = day.plusDays(1)) {
            int count = reviews.getOrDefault(day, 0);
            int week = (int) ChronoUnit.WEEKS.between(monday, day);
            int level = (count * LEVELS + busiest - 1) / busiest;
            cells.add(new Cell(day, week, day.getDayOfWeek().getValue() - 1, count, level));
        }
        return new Heatmap(cells.get(cells.size() - 1).column() + 1, cells);
    }

    /**
     * The beginning of a month.
     *
     * @param column the first whole week of the month
     */
    record Month(LocalDate day, int column) {}

    /** The months whose first day is shown. */
    public List<Month> months() {
        return cells.stream()
                .filter(cell -> cell.day().getDayOfMonth() == 1)
                .map(cell -> new Month(cell.day(), cell.column() + (cell.row() == 0 ? 0 : 1)))
                .toList();
    }

    /** The same numbers to take away. */
    Plot plot() {
        List<Plot.Row> rows = cells.stream()
                .map(cell -> Plot.Row.of(cell.day().toString(), cell.reviews()))
                .toList();
        return new Plot("year", Plot.Shape.BARS, List.of(Plot.Column.count("reviews", "accent")), rows);
    }

    /** The days that had reviews, latest first. */
    public List<Cell> studied() {
        List<Cell> studied = new ArrayList<>(
                cells.stream().filter(cell -> cell.reviews() > 0).toList());
        Collections.reverse(studied);
        return studied;
    }
}
