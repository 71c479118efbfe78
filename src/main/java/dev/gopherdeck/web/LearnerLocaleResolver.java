package dev.gopherdeck.web;

import dev.gopherdeck.learner.Language;
import dev.gopherdeck.learner.Learner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** The language that the learner chose, else the browser's. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
@ConditionalOnWebApplication
class LearnerLocaleResolver implements LocaleResolver {

    private final RequestLearner learner;

    LearnerLocaleResolver(RequestLearner learner) {
        this.learner = learner;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return learner.of(request)
                .flatMap(Learner::language)
                .orElseGet(() -> Language.nearest(request.getLocale()))
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is a setting of the learner");
    }
}
