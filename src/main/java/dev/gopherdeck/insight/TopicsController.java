package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Weak topics, and how ready the learner will be. */
@Controller
class TopicsController {

    private final CurrentLearner currentLearner;
    private final ProgressReader progress;

    TopicsController(CurrentLearner currentLearner, ProgressReader progress) {
        this.currentLearner = currentLearner;
        this.progress = progress;
    }

    @GetMapping("/topics")
    String topics(Model model) {
        model.addAttribute("progress", progress.of(currentLearner.get()));
        return "topics";
    }
}
