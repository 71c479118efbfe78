package dev.gopherdeck.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are shown as a chart, as a table and as CSV.
 *
 * @param name names it in addresses and messages
 * @param columns names of the columns of numbers
 * @param rows in the order of the chart
 */
record Plot(String name, Shape shape, List<Column> columns, List<Row> rows) {

    Plot {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How a chart is drawn. */
    enum Shape {
        BARS,
        STACKED_BARS,
        LINES
    }

    /**
     * A column of numbers.
     *
     * @param colour token of the style sheet in which it is drawn; absent where the column stands in the table alone
     * @param percent whether its numbers are shares, 0 to 1
     * @param drawn how
     */
    record Column(String name, @Nullable String colour, boolean percent, Drawn drawn) {

        static Column count(String name, String colour) {
            return new Column(name, colour, false, Drawn.SOLID);
        }

        static Column share(String name, String colour) {
            return new Column(name, colour, true, Drawn.SOLID);
        }

        /** A share to compare the others with. */
        static Column reference(String name, String colour) {
            return new Column(name, colour, true, Drawn.DASHED);
        }

        /** One end of an interval; the area between it and the next column, its other end, is filled. */
        static Column bound(String name, String colour) {
            return new Column(name, colour, true, Drawn.BOUND);
        }

        static Column inTableOnly(String name) {
            return new Column(name, null, false, Drawn.SOLID);
        }
    }

    /** How the numbers of a column are drawn. */
    enum Drawn {
        SOLID,
        DASHED,
        BOUND
    }

    /** One label, such as a day, with a number for each column; a number may be unknown. */
    record Row(String label, List<@Nullable Double> numbers) {

        static Row of(String label, @Nullable Number... numbers) {
            return new Row(
                    label,
                    Arrays.stream(numbers)
                            .map(number -> number == null ? null : Double.valueOf(number.doubleValue()))
                            .toList());
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The kind of chart, as Chart.js names it. */
    public String chart() {
        return shape == Shape.LINES ? "line" : "bar";
    }

    public boolean isStacked() {
        return shape == Shape.STACKED_BARS;
    }

    public boolean isPercent() {
        return columns.stream().anyMatch(column -> column.colour() != null && column.percent());
    }

    /** Tokens of the drawn columns. */
    public String colours() {
        return String.join(
                " ",
                columns.stream()
                        .flatMap(column -> column.colour() == null ? Stream.empty() : Stream.of(column.colour()))
                        .toList());
    }

    /** The table in CSV, with the names of the columns in its first line. */
    String csv() {
        StringBuilder csv = new StringBuilder("label");
        columns.forEach(column -> csv.append(',').append(column.name()));
        for (Row row : rows) {
            csv.append("\r\n").append(row.label());
            row.numbers().forEach(number -> csv.append(',').append(number == null ? "" : plain(number)));
        }
        return csv.append("\r\n").toString();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
