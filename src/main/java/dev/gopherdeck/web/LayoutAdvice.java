package dev.gopherdeck.web;

import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.learner.Theme;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout of every page shows, error pages included. What is no page of ours, such as the health of the
 * application, must not wait for the learner.
 */
@ControllerAdvice(basePackages = "dev.gopherdeck", assignableTypes = ErrorController.class)
@ConditionalOnWebApplication
class LayoutAdvice {

    private final GopherdeckProperties properties;
    private final Clock clock;
    private final RequestLearner requestLearner;

    LayoutAdvice(GopherdeckProperties properties, Clock clock, RequestLearner requestLearner) {
        this.properties = properties;
        this.clock = clock;
        this.requestLearner = requestLearner;
    }

    /** The chosen theme in lower case; null where the device decides. */
    @ModelAttribute("theme")
    @Nullable
    String theme(HttpServletRequest request) {
        return requestLearner
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

    /** Whether there is anybody to sign out. */
    @ModelAttribute("asksForPassword")
    boolean asksForPassword() {
        return properties.hasPassword();
    }

    /** Where one can go from every page. */
    @ModelAttribute("navigation")
    List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.values());
    }

    /** The page's own path, by which the navigation marks where one is. */
    @ModelAttribute("pagePath")
    String pagePath(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** Where to come back to after a change of language. */
    @ModelAttribute("currentPath")
    String currentPath(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean isPage = request.getDispatcherType() == DispatcherType.REQUEST;
        boolean canBeShownAgain = isPage && "GET".equals(request.getMethod());
        return canBeShownAgain ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }
}
