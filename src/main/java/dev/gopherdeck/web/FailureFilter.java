package dev.gopherdeck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns what nobody expected into a page that shows an id and nothing else; the log tells what happened under the same
 * id. While the database is away or full, requests are refused as ones to be repeated.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FailureFilter extends OncePerRequestFilter {

    /** The attribute of the request that holds the id. */
    static final String ID = FailureFilter.class.getName() + ".id";

    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);
    private static final String RETRY_SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException malformed) {
            response.sendError(malformed.getErrorCode());
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            tell(failure, request, response);
        }
    }

    private static void tell(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(ID, id);
        if (DatabaseTrouble.causes(failure)) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
            LOG.warn("Error {}: no database for {}: {}", id, line(request), root.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            LOG.error("Error {}: {}", id, line(request), failure);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The address as it was sent, still encoded: it cannot break a line of the log. */
    private static String line(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
