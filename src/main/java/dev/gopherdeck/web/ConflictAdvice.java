package dev.gopherdeck.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two requests changed the same thing at once: nothing of the later one was kept, and its page says so. */
@ControllerAdvice
@ConditionalOnWebApplication
class ConflictAdvice {

    @ExceptionHandler(ConcurrencyFailureException.class)
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
