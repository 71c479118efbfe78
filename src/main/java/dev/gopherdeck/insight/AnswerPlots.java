package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Plot.Column;
import dev.gopherdeck.insight.Plot.Row;
import dev.gopherdeck.insight.Plot.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered: only reviews count, neither drills nor practice. */
@Component
class AnswerPlots {

    private static final int GRADES = 6;
    private static final int HOURS = 24;
    private static final int LONGEST_SECONDS = 60;
    private static final int SECONDS_A_BAR = 5;

    private final JdbcClient jdbc;

    AnswerPlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reviews by study day; days without one are absent. */
    SortedMap<LocalDate, Integer> reviewsByDay(Scope scope) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        scope.bind(jdbc.sql("select study_day, sum(reviews) as reviews from %s where %s group by study_day"
                        .formatted(scope.days(), scope.condition())))
                .query(row -> {
                    days.put(row.getObject("study_day", LocalDate.class), row.getInt("reviews"));
                });
        return days;
    }

    Plot grades(Scope scope) {
        Map<Integer, Bar> bars = bars(scope, "grade");
        List<Row> rows = new ArrayList<>();
        for (int grade = 0; grade < GRADES; grade++) {
            rows.add(Row.of(String.valueOf(grade), bar(bars, grade).reviews()));
        }
        return new Plot("grades", Shape.BARS, List.of(Column.count("reviews", "accent")), rows);
    }

    /** Reviews by the hour of the clock where the learner was, and how many were passed. */
    Plot hours(Scope scope) {
        Map<Integer, Bar> bars = bars(scope, "hour");
        List<Row> rows = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            Bar bar = bar(bars, hour);
            rows.add(Row.of("%02d:00".formatted(hour), bar.passed(), bar.failed()));
        }
        return new Plot(
                "hours",
                Shape.STACKED_BARS,
                List.of(Column.count("passed", "good"), Column.count("failed", "again")),
                rows);
    }

    /** Reviews by the time that they took; what took a minute or longer is one bar. */
    Plot times(Scope scope) {
        Map<Integer, Bar> bars = bars(scope, "seconds");
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from <= LONGEST_SECONDS; from += SECONDS_A_BAR) {
            String label = from == LONGEST_SECONDS ? "≥ " + from : from + "–" + (from + SECONDS_A_BAR);
            rows.add(Row.of(label, bar(bars, from).reviews()));
        }
        return new Plot("times", Shape.BARS, List.of(Column.count("reviews", "accent")), rows);
    }

    /** Cards in the notes and cards answered, at the end of each step that had any. */
    Plot learned(Scope scope) {
        SortedMap<LocalDate, int[]> days = new TreeMap<>();
        daily(scope, days, 0, "select added_on as day, count(*) as cards from card_growth_view where %s group by 1");
        daily(
                scope,
                days,
                1,
                "select study_day as day, sum(learned) as cards from " + scope.days()
                        + " where learned > 0 and %s group by 1");
        int[] total = new int[2];
        SortedMap<LocalDate, Row> rows = new TreeMap<>();
        days.forEach((day, counts) -> {
            total[0] += counts[0];
            total[1] += counts[1];
            LocalDate end = Step.between(days.firstKey(), days.lastKey()).end(day);
            rows.put(end, Row.of(end.toString(), total[0], total[1]));
        });
        return new Plot(
                "learned",
                Shape.LINES,
                List.of(Column.count("added", "ink-quiet"), Column.count("learned", "accent")),
                List.copyOf(rows.values()));
    }

    private void daily(Scope scope, SortedMap<LocalDate, int[]> days, int column, String sql) {
        scope.bind(jdbc.sql(sql.formatted(scope.condition()))).query(row -> {
            LocalDate day = row.getObject("day", LocalDate.class);
            days.computeIfAbsent(day, any -> new int[2])[column] += row.getInt("cards");
        });
    }

    /** How many of a bar's reviews were passed, and how many failed. */
    private record Bar(int at, int passed, int failed) {

        int reviews() {
            return passed + failed;
        }
    }

    private Map<Integer, Bar> bars(Scope scope, String measure) {
        return scope
                .bind(jdbc.sql(
                        """
                        select bar as at, sum(passed) as passed, sum(failed) as failed
                        from %s where measure = :measure and %s group by bar"""
                                .formatted(scope.bars(), scope.condition())))
                .param("measure", measure)
                .query(Bar.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Bar::at, Function.identity()));
    }

    private static Bar bar(Map<Integer, Bar> bars, int at) {
        return bars.getOrDefault(at, new Bar(at, 0, 0));
    }
}
