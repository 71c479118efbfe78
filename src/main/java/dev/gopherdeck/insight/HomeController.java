package dev.gopherdeck.insight;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.review.FirstVisit;
import dev.gopherdeck.review.ReviewQueue;
import dev.gopherdeck.review.Workload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, at a glance: what is due, how long it takes, what needs attention, whether all is on track. */
@Controller
class HomeController {

    private final FirstVisit firstVisit;
    private final CurrentLearner currentLearner;
    private final ReviewQueue queue;
    private final DeckOverviews decks;
    private final ProgressReader progress;
    private final Clock clock;

    HomeController(
            FirstVisit firstVisit,
            CurrentLearner currentLearner,
            ReviewQueue queue,
            DeckOverviews decks,
            ProgressReader progress,
            Clock clock) {
        this.firstVisit = firstVisit;
        this.currentLearner = currentLearner;
        this.queue = queue;
        this.decks = decks;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        firstVisit.welcome(locale);
        Learner learner = currentLearner.get();
        LocalDate today = learner.studyDay(clock);
        Workload left = queue.workload(learner, today);
        Progress standing = progress.of(learner);
        model.addAttribute("left", left);
        model.addAttribute("done", queue.progress(learner, today));
        model.addAttribute("minutes", standing.minutesFor(left.cards()).orElse(null));
        model.addAttribute("progress", standing);
        List<DeckOverview> all = decks.all(learner);
        model.addAttribute("decks", all);
        model.addAttribute("languages", new DeckLanguages(decks.names(learner)));
        model.addAttribute("newcomer", !all.isEmpty() && all.stream().allMatch(deck -> deck.seen() == 0));
        model.addAttribute("timeZoneKnown", learner.timeZone().isPresent());
        return "home";
    }
}
