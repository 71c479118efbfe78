package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows on their way to the database, column by column: one statement takes a thousand with {@code unnest}. */
final class Rows<T> {

    private final Map<String, Column<T>> columns = new LinkedHashMap<>();

    private record Column<T>(String type, Function<T, @Nullable Object> value) {}

    Rows<T> column(String name, String type, Function<T, @Nullable Object> value) {
        columns.put(name, new Column<>(type, value));
        return this;
    }

    /** The columns' names, separated by commas. */
    String names() {
        return String.join(", ", columns.keySet());
    }

    /** Reads the rows in the {@code from} part of a statement, as a table named {@code n}. */
    String table() {
        List<String> arrays = columns.values().stream()
                .map(column -> "cast(? as " + column.type() + "[])")
                .toList();
        return "unnest(" + String.join(", ", arrays) + ") as n (" + names() + ")";
    }

    /** One array for each column. */
    Object[] arrays(List<T> rows) {
        List<Object> arrays = new ArrayList<>();
        for (Column<T> column : columns.values()) {
            arrays.add(rows.stream().map(column.value()).map(Rows::text).toArray(String[]::new));
        }
        return arrays.toArray();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
