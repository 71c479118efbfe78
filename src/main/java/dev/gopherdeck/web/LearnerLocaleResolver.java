package dev.gopherdeck.web;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** The language that the learner chose, else the browser's; asked once a request. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
@ConditionalOnWebApplication
class LearnerLocaleResolver implements LocaleResolver {

    private static final String ATTRIBUTE = LearnerLocaleResolver.class.getName();

    private final ObjectProvider<CurrentLearner> currentLearner;

    LearnerLocaleResolver(ObjectProvider<CurrentLearner> currentLearner) {
        this.currentLearner = currentLearner;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Locale known) {
            return known;
        }
        Locale locale = language(request).locale();
        request.setAttribute(ATTRIBUTE, locale);
        return locale;
    }

    private Language language(HttpServletRequest request) {
        Language browser = Language.nearest(request.getLocale());
        try {
            return currentLearner.getObject().get().language().orElse(browser);
        } catch (DataAccessException | TransactionException databaseIsAway) {
            // An error page has to be shown in some language even then.
            return browser;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is a setting of the learner");
    }
}
