package dev.gopherdeck.review;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The review page: one template serves the whole page and, to htmx, the part of it that changes. */
@Controller
class ReviewController {

    private static final String HTMX = "HX-Request";

    private final FirstVisit firstVisit;
    private final Answering answering;
    private final Undoing undoing;
    private final CardMarks marks;
    private final PracticeSession practice;
    private final ReviewPages pages;

    ReviewController(
            FirstVisit firstVisit,
            Answering answering,
            Undoing undoing,
            CardMarks marks,
            PracticeSession practice,
            ReviewPages pages) {
        this.firstVisit = firstVisit;
        this.answering = answering;
        this.undoing = undoing;
        this.marks = marks;
        this.practice = practice;
        this.pages = pages;
    }

    @GetMapping("/review")
    String review(Locale locale, SessionForm session, @RequestParam @Nullable Notice notice, Model model) {
        firstVisit.welcome(locale);
        return pages.show(session, Optional.ofNullable(notice), model);
    }

    /** Begins a round of practice, which is a place in the log and stores nothing. */
    @GetMapping("/review/practice")
    String practise(SessionForm session) {
        return "redirect:" + session.practisedSince(practice.begin()).address("/review");
    }

    @PostMapping("/review/answers")
    String answer(
            AnswerForm form,
            SessionForm session,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        AnswerOutcome outcome = session.practice() == null
                ? answering.answer(form.command())
                : answering.practise(form.command(), session.practice());
        return pages.after(session, outcome.notice(), htmx, model);
    }

    @PostMapping("/review/undo")
    String undo(
            @RequestParam long sequence,
            @RequestParam UUID requestId,
            SessionForm session,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        return pages.after(session, Optional.of(undoing.undo(sequence, requestId)), htmx, model);
    }

    @PostMapping("/review/cards/{card}/bury")
    String bury(
            @PathVariable long card,
            SessionForm session,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        marks.bury(card);
        return pages.after(session, Optional.of(Notice.BURIED), htmx, model);
    }

    @PostMapping("/review/cards/{card}/suspend")
    String suspend(
            @PathVariable long card,
            SessionForm session,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        marks.suspend(card, true);
        return pages.after(session, Optional.of(Notice.SUSPENDED), htmx, model);
    }
}
