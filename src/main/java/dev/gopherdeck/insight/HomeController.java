package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.review.FirstVisit;
import dev.gopherdeck.review.ReviewQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is due today. */
@Controller
class HomeController {

    private final FirstVisit firstVisit;
    private final CurrentLearner currentLearner;
    private final ReviewQueue queue;
    private final DeckOverviews decks;
    private final Clock clock;

    HomeController(
            FirstVisit firstVisit, CurrentLearner currentLearner, ReviewQueue queue, DeckOverviews decks, Clock clock) {
        this.firstVisit = firstVisit;
        this.currentLearner = currentLearner;
        this.queue = queue;
        this.decks = decks;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        firstVisit.welcome(locale);
        Learner learner = currentLearner.get();
        LocalDate today = learner.studyDay(clock);
        model.addAttribute("left", queue.workload(learner, today));
        model.addAttribute("done", queue.progress(learner, today));
        model.addAttribute("decks", decks.all(learner));
        model.addAttribute("timeZoneKnown", learner.timeZone().isPresent());
        return "home";
    }
}
