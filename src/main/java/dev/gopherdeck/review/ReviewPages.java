package dev.gopherdeck.review;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Fills the review page, from one state of the database. */
@Component
@Transactional(readOnly = true)
class ReviewPages {

    private static final String PAGE = "review";
    private static final String FRAGMENT = "review :: session";

    private final CurrentLearner currentLearner;
    private final Scopes scopes;
    private final ReviewSession reviews;
    private final PracticeSession practice;
    private final AnswerHistory history;

    ReviewPages(
            CurrentLearner currentLearner,
            Scopes scopes,
            ReviewSession reviews,
            PracticeSession practice,
            AnswerHistory history) {
        this.currentLearner = currentLearner;
        this.scopes = scopes;
        this.reviews = reviews;
        this.practice = practice;
        this.history = history;
    }

    String show(SessionForm session, Optional<Notice> notice, Model model) {
        Learner learner = currentLearner.get();
        LogEnd end = history.end(learner);
        model.addAttribute("page", page(session, learner, end));
        model.addAttribute("sitting", session);
        scopes.name(session).ifPresent(name -> model.addAttribute("scopeName", name));
        end.last().ifPresent(last -> model.addAttribute("lastAnswer", last));
        model.addAttribute("practiceAgain", session.practisedSince(null).address("/review/practice"));
        model.addAttribute("undoId", UUID.randomUUID());
        notice.ifPresent(said -> model.addAttribute("notice", said));
        return PAGE;
    }

    private ReviewPage page(SessionForm session, Learner learner, LogEnd end) {
        Scope scope = scopes.of(session);
        Long since = session.practice();
        return since == null ? reviews.next(learner, end, scope) : practice.next(learner, scope, since);
    }

    /** What follows a change: the part of the page that changes, or for a plain form the page by a redirect. */
    String after(SessionForm session, Optional<Notice> notice, boolean htmx, Model model) {
        if (htmx) {
            show(session, notice, model);
            return FRAGMENT;
        }
        return "redirect:"
                + notice.map(said -> session.address("/review", "notice", said.name()))
                        .orElseGet(() -> session.address("/review"));
    }
}
