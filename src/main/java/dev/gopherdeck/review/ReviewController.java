package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Grade;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The review page: one template serves the whole page and, to htmx, the part of it that changes. */
@Controller
class ReviewController {

    private static final String PAGE = "review";
    private static final String FRAGMENT = "review :: session";

    private final FirstVisit firstVisit;
    private final ReviewSession session;
    private final Answering answering;

    ReviewController(FirstVisit firstVisit, ReviewSession session, Answering answering) {
        this.firstVisit = firstVisit;
        this.session = session;
        this.answering = answering;
    }

    @GetMapping("/review")
    String review(Locale locale, @RequestParam @Nullable AnswerOutcome notice, Model model) {
        firstVisit.welcome(locale);
        return show(PAGE, notice, model);
    }

    @PostMapping("/review/answers")
    String answer(
            AnswerForm form, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        AnswerOutcome outcome = answering.answer(form.command());
        if (htmx) {
            return show(FRAGMENT, outcome, model);
        }
        return outcome.isSilent() ? "redirect:/review" : "redirect:/review?notice=" + outcome;
    }

    private String show(String view, @Nullable AnswerOutcome outcome, Model model) {
        model.addAttribute("page", session.next());
        if (outcome != null && !outcome.isSilent()) {
            model.addAttribute("notice", outcome.name().toLowerCase(Locale.ROOT));
        }
        return view;
    }

    /**
     * The form around the grade buttons.
     *
     * @param grade 0 to 5
     */
    record AnswerForm(
            long cardId,
            long version,
            UUID requestId,
            int grade,
            @Nullable Integer revealMillis,
            @Nullable Integer answerMillis) {

        AnswerCommand command() {
            return new AnswerCommand(
                    cardId, version, requestId, Grade.of(grade), atLeastZero(revealMillis), atLeastZero(answerMillis));
        }

        private static @Nullable Integer atLeastZero(@Nullable Integer millis) {
            return millis == null ? null : Integer.valueOf(Math.max(0, millis));
        }
    }
}
