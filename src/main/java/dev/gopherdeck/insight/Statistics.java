package dev.gopherdeck.insight;

import java.util.List;
import java.util.Optional;

/** All that the statistics page shows. */
record Statistics(Heatmap heatmap, Streaks streaks, int reviews, List<Plot> plots) {

    Statistics {
        plots = List.copyOf(plots);
    }

    Optional<Plot> plot(String name) {
        return plots.stream().filter(plot -> plot.name().equals(name)).findFirst();
    }
}
