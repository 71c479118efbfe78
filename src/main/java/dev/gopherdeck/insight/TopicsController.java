package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Weak topics, and how ready the learner will be. */
@Controller
class TopicsController {

    private final CurrentLearner currentLearner;
    private final ProgressReader progress;
    private final DeckOverviews decks;

    TopicsController(CurrentLearner currentLearner, ProgressReader progress, DeckOverviews decks) {
        this.currentLearner = currentLearner;
        this.progress = progress;
        this.decks = decks;
    }

    @GetMapping("/topics")
    String topics(Model model) {
        Learner learner = currentLearner.get();
        model.addAttribute("progress", progress.of(learner));
        model.addAttribute("languages", new DeckLanguages(decks.names(learner)));
        return "topics";
    }
}
