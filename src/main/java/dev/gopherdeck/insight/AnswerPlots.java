package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Plot.Column;
import dev.gopherdeck.insight.Plot.Row;
import dev.gopherdeck.insight.Plot.Shape;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        scope.bind(jdbc.sql("select study_day, count(*) as reviews from answer_view where " + Scope.CONDITION
                        + " and kind = 'review' group by study_day"))
                .query(row -> {
                    days.put(row.getObject("study_day", LocalDate.class), row.getInt("reviews"));
                });
        return days;
    }

    Plot grades(Scope scope) {
        Map<Integer, Integer> counts = counts(scope, "grade", "");
        List<Row> rows = new ArrayList<>();
        for (int grade = 0; grade < GRADES; grade++) {
            rows.add(Row.of(String.valueOf(grade), counts.getOrDefault(grade, 0)));
        }
        return new Plot("grades", Shape.BARS, List.of(Column.count("reviews", "accent")), rows);
    }

    /** Reviews by the hour of the learner's clock, and how many were passed. */
    Plot hours(Scope scope) {
        String hour = "cast(extract(hour from answered_at at time zone :zone) as integer)";
        Map<Integer, Integer> passes = counts(scope, hour, " and grade >= 3");
        Map<Integer, Integer> failures = counts(scope, hour, " and grade < 3");
        List<Row> rows = new ArrayList<>();
        for (int h = 0; h < HOURS; h++) {
            rows.add(Row.of("%02d:00".formatted(h), passes.getOrDefault(h, 0), failures.getOrDefault(h, 0)));
        }
        return new Plot(
                "hours",
                Shape.STACKED_BARS,
                List.of(Column.count("passed", "good"), Column.count("failed", "again")),
                rows);
    }

    /** Reviews by the time that they took; what took a minute or longer is one bar. */
    Plot times(Scope scope) {
        String bar = "least(answer_millis / 1000, %d) / %d".formatted(LONGEST_SECONDS, SECONDS_A_BAR);
        Map<Integer, Integer> counts = counts(scope, bar, " and answer_millis is not null");
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from <= LONGEST_SECONDS; from += SECONDS_A_BAR) {
            String label = from == LONGEST_SECONDS ? "≥ " + from : from + "–" + (from + SECONDS_A_BAR);
            rows.add(Row.of(label, counts.getOrDefault(from / SECONDS_A_BAR, 0)));
        }
        return new Plot("times", Shape.BARS, List.of(Column.count("reviews", "accent")), rows);
    }

    /** Cards in the notes and cards answered, at the end of each week that had any. */
    Plot learned(Scope scope) {
        SortedMap<LocalDate, int[]> weeks = new TreeMap<>();
        weekly(scope, weeks, 0, "card_growth_view", "added_on", "");
        weekly(scope, weeks, 1, "answer_view", "study_day", " and first_review and kind = 'review'");
        int[] total = new int[2];
        List<Row> rows = new ArrayList<>();
        weeks.forEach((week, counts) -> {
            total[0] += counts[0];
            total[1] += counts[1];
            rows.add(Row.of(week.toString(), total[0], total[1]));
        });
        return new Plot(
                "learned",
                Shape.LINES,
                List.of(Column.count("added", "ink-quiet"), Column.count("learned", "accent")),
                rows);
    }

    private void weekly(
            Scope scope, SortedMap<LocalDate, int[]> weeks, int column, String view, String day, String condition) {
        scope.bind(jdbc.sql("select %s as day, count(*) as cards from %s where %s%s group by 1"
                        .formatted(day, view, Scope.CONDITION, condition)))
                .query(row -> {
                    LocalDate sunday =
                            row.getObject("day", LocalDate.class).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    weeks.computeIfAbsent(sunday, any -> new int[2])[column] += row.getInt("cards");
                });
    }

    private Map<Integer, Integer> counts(Scope scope, String key, String condition) {
        Map<Integer, Integer> counts = new HashMap<>();
        scope.bind(jdbc.sql(
                        "select %s as key, count(*) as reviews from answer_view where %s and kind = 'review'%s group by 1"
                                .formatted(key, Scope.CONDITION, condition)))
                .param("zone", scope.zone().getId())
                .query(row -> {
                    counts.put(row.getInt("key"), row.getInt("reviews"));
                });
        return counts;
    }
}
