package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Weak topics, and how ready the learner will be. */
@Controller
class TopicsController {

    private final CurrentLearner currentLearner;
    private final ProgressReader progress;
    private final GroupPages groups;

    TopicsController(CurrentLearner currentLearner, ProgressReader progress, GroupPages groups) {
        this.currentLearner = currentLearner;
        this.progress = progress;
        this.groups = groups;
    }

    @GetMapping("/topics")
    String topics(Model model) {
        model.addAttribute("progress", progress.of(currentLearner.get()));
        return "topics";
    }

    @GetMapping("/topics/cards")
    String cards(Group group, Model model) {
        GroupPage page = groups.page(group).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page);
        return "topic-cards";
    }
}
