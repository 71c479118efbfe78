package dev.gopherdeck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: after five wrong passwords in a row each further one has to wait twice as long as the one
 * before, up to fifteen minutes. There is one password, so the count is one for all addresses: it cannot be evaded by
 * coming from many. Remembered devices are not slowed down.
 */
@Component
@ConditionalOnWebApplication
class LoginThrottle extends OncePerRequestFilter {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** The same match as that of the filter behind: another spelling of the path must not slip through. */
    private static final RequestMatcher LOGIN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    private final Clock clock;
    private int failures;
    private Instant openAgain = Instant.MIN;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LOGIN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClosed()) {
            response.sendRedirect(request.getContextPath() + "/login?wait");
        } else {
            chain.doFilter(request, response);
        }
    }

    private synchronized boolean isClosed() {
        return clock.instant().isBefore(openAgain);
    }

    @EventListener(AbstractAuthenticationFailureEvent.class)
    synchronized void onFailure() {
        failures++;
        if (failures >= FREE_FAILURES) {
            openAgain = clock.instant().plus(waitAfter(failures));
        }
    }

    @EventListener(AuthenticationSuccessEvent.class)
    synchronized void onSuccess() {
        failures = 0;
        openAgain = Instant.MIN;
    }

    private static Duration waitAfter(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES, 20);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** Runs inside the security chain only, not once more as a filter of the container. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class NotAContainerFilter {

        @Bean
        FilterRegistrationBean<LoginThrottle> loginThrottleRegistration(LoginThrottle throttle) {
            FilterRegistrationBean<LoginThrottle> registration = new FilterRegistrationBean<>(throttle);
            registration.setEnabled(false);
            return registration;
        }
    }
}
