package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
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
    private final DeckOverviews decks;

    TopicsController(CurrentLearner currentLearner, ProgressReader progress, GroupPages groups, DeckOverviews decks) {
        this.currentLearner = currentLearner;
        this.progress = progress;
        this.groups = groups;
        this.decks = decks;
    }

    @GetMapping("/topics")
    String topics(Model model) {
        Learner learner = currentLearner.get();
        model.addAttribute("progress", progress.of(learner));
        model.addAttribute("languages", new DeckLanguages(decks.names(learner)));
        return "topics";
    }

    @GetMapping("/topics/cards")
    String cards(Group group, Model model) {
        GroupPage page = groups.page(group).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page);
        return "topic-cards";
    }
}
