package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The statistics page, and its numbers to take away. */
@Controller
class StatisticsController {

    private final StatisticsReader statistics;
    private final CurrentLearner currentLearner;
    private final DeckOverviews decks;
    private final Outlines outlines;

    StatisticsController(
            StatisticsReader statistics, CurrentLearner currentLearner, DeckOverviews decks, Outlines outlines) {
        this.statistics = statistics;
        this.currentLearner = currentLearner;
        this.decks = decks;
        this.outlines = outlines;
    }

    @GetMapping("/stats")
    String stats(@RequestParam @Nullable Long deck, @RequestParam @Nullable Long topic, Model model) {
        Outline outline = outlines.all();
        Long chosen = outline.isIn(deck, topic) ? topic : null;
        List<DeckName> names = decks.names(currentLearner.get());
        model.addAttribute("stats", statistics.read(deck, chosen));
        model.addAttribute("decks", names);
        model.addAttribute("outline", outline);
        model.addAttribute("deck", deck);
        model.addAttribute("topic", chosen);
        return "stats";
    }

    @GetMapping("/stats/{plot}.csv")
    ResponseEntity<String> csv(
            @PathVariable String plot, @RequestParam @Nullable Long deck, @RequestParam @Nullable Long topic) {
        return CsvDownload.of(statistics.read(deck, topic).plot(plot));
    }
}
