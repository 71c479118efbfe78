package dev.gopherdeck.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends uploads that are too large back to the page with an explanation. Further on they would fail at the first look at
 * their form, which is that for the CSRF token, and read like an attack.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadLimit extends OncePerRequestFilter {

    private final DataSize limit;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload = "POST".equals(request.getMethod()) && "/import".equals(request.getServletPath());
        if (upload && request.getContentLengthLong() > limit.toBytes()) {
            response.sendRedirect(request.getContextPath() + "/import?tooLarge");
        } else {
            chain.doFilter(request, response);
        }
    }
}
