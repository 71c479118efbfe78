package dev.gopherdeck.web;

import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.learner.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows. */
@ControllerAdvice
class LayoutAdvice {

    private final GopherdeckProperties properties;
    private final Clock clock;
    private final VisitingLearner visitingLearner;

    LayoutAdvice(GopherdeckProperties properties, Clock clock, VisitingLearner visitingLearner) {
        this.properties = properties;
        this.clock = clock;
        this.visitingLearner = visitingLearner;
    }

    /** The chosen theme in lower case; null where the device decides. */
    @ModelAttribute("theme")
    @Nullable
    String theme(HttpServletRequest request) {
        return visitingLearner
                .of(request)
                .map(Learner::theme)
                .filter(theme -> theme != Theme.SYSTEM)
                .map(theme -> theme.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    /** The date on a clock that was moved; empty on the true one. */
    @ModelAttribute("shiftedDate")
    Optional<LocalDate> shiftedDate() {
        return properties.clockOffset().isZero() ? Optional.empty() : Optional.of(LocalDate.now(clock));
    }

    /** Where to come back to after a change of language. */
    @ModelAttribute("currentPath")
    String currentPath(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean canBeShownAgain = "GET".equals(request.getMethod());
        return canBeShownAgain ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }
}
