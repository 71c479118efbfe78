package dev.gopherdeck.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the statistics page shows. */
record Statistics(Heatmap heatmap, Streaks streaks, int reviews, List<Plot> plots) {

    Statistics {
        plots = List.copyOf(plots);
    }

    /** A plot by its name; the calendar of the year is one, too. */
    Optional<Plot> plot(String name) {
        return Stream.concat(Stream.of(heatmap.plot()), plots.stream())
                .filter(plot -> plot.name().equals(name))
                .findFirst();
    }
}
