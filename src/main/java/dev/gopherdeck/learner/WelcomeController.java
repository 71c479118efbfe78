package dev.gopherdeck.learner;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a newcomer from the first page into the first review. */
@Controller
class WelcomeController {

    private final CurrentLearner currentLearner;

    WelcomeController(CurrentLearner currentLearner) {
        this.currentLearner = currentLearner;
    }

    @PostMapping("/welcome")
    String begin(WelcomeForm form, BindingResult binding) {
        if (binding.hasErrors() || form.decks().isEmpty()) {
            return "redirect:/?choose";
        }
        currentLearner.begin(form.decks(), form.interviewDate());
        return "redirect:/review";
    }
}
