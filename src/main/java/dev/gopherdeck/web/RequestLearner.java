package dev.gopherdeck.web;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The learner as a request finds them: read at most once, for all that the layout of a page depends on. */
@Component
@ConditionalOnWebApplication
class RequestLearner {

    private static final String ATTRIBUTE = RequestLearner.class.getName();

    private final ObjectProvider<CurrentLearner> currentLearner;

    RequestLearner(ObjectProvider<CurrentLearner> currentLearner) {
        this.currentLearner = currentLearner;
    }

    /** Reads the learner; empty while the database is away, for an error page has to be shown even then. */
    Optional<Learner> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Holder read) {
            return read.learner();
        }
        Optional<Learner> learner = read();
        request.setAttribute(ATTRIBUTE, new Holder(learner));
        return learner;
    }

    /** The learner if this request has read them already, as everything that renders a page does. */
    static Optional<Learner> known(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Holder read ? read.learner() : Optional.empty();
    }

    private Optional<Learner> read() {
        try {
            return Optional.of(currentLearner.getObject().get());
        } catch (DataAccessException | TransactionException databaseIsAway) {
            return Optional.empty();
        }
    }

    private record Holder(Optional<Learner> learner) {}
}
