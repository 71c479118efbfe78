package dev.gopherdeck.insight;

import dev.gopherdeck.insight.DeckPages.DeckPage;
import dev.gopherdeck.learner.CurrentLearner;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All decks, and one deck's outline. */
@Controller
class DeckController {

    private final CurrentLearner currentLearner;
    private final DeckOverviews decks;
    private final DeckPages pages;

    DeckController(CurrentLearner currentLearner, DeckOverviews decks, DeckPages pages) {
        this.currentLearner = currentLearner;
        this.decks = decks;
        this.pages = pages;
    }

    @GetMapping("/decks")
    String decks(Model model) {
        model.addAttribute("decks", decks.all(currentLearner.get()));
        return "decks";
    }

    @GetMapping("/decks/{slug}")
    String deck(@PathVariable String slug, @RequestParam @Nullable Long topic, Model model) {
        DeckPage page = pages.page(slug, topic).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page);
        return "deck";
    }
}
