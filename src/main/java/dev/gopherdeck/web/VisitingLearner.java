package dev.gopherdeck.web;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The learner as the layout needs them: asked for once a request. */
@Component
class VisitingLearner {

    private static final String ATTRIBUTE = VisitingLearner.class.getName();

    private final ObjectProvider<CurrentLearner> currentLearner;

    VisitingLearner(ObjectProvider<CurrentLearner> currentLearner) {
        this.currentLearner = currentLearner;
    }

    /** Empty while the database is away: an error page has to be shown even then. */
    Optional<Learner> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Learner known) {
            return Optional.of(known);
        }
        try {
            Learner learner = currentLearner.getObject().get();
            request.setAttribute(ATTRIBUTE, learner);
            return Optional.of(learner);
        } catch (DataAccessException | TransactionException databaseIsAway) {
            return Optional.empty();
        }
    }
}
