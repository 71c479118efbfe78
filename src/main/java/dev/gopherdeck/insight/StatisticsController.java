package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The statistics page, and its numbers to take away. */
@Controller
class StatisticsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
        model.addAttribute("stats", statistics.read(deck, topic));
        List<DeckName> names = decks.names(currentLearner.get());
        model.addAttribute("decks", names);
        model.addAttribute("languages", new DeckLanguages(names));
        model.addAttribute("topics", outlines.all().inOrder());
        model.addAttribute("deck", deck);
        model.addAttribute("topic", topic);
        return "stats";
    }

    @GetMapping("/stats/{plot}.csv")
    ResponseEntity<String> csv(
            @PathVariable String plot, @RequestParam @Nullable Long deck, @RequestParam @Nullable Long topic) {
        return statistics
                .read(deck, topic)
                .plot(plot)
                .map(StatisticsController::download)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> download(Plot plot) {
        String disposition = ContentDisposition.attachment()
                .filename("gopherdeck-" + plot.name() + ".csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(CSV)
                .body(plot.csv());
    }
}
