package dev.gopherdeck.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Safe headers and CSRF tokens everywhere; a login only where a password is set. Nothing is kept in a session on this
 * machine, so that a page that was open during a restart still works.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;

    /** Scripts, styles and pictures: the same for everybody. */
    @Bean
    @Order(1)
    SecurityFilterChain assets() {
        return headersAlone(
                List.of("/assets/**", "/webjars/**", "/favicon.ico", "/manifest.webmanifest", "/service-worker.js"),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new PagePolicy());
    }

    /** The frame that draws diagrams. It holds no data: the page around it sends the diagram's source. */
    @Bean
    @Order(2)
    SecurityFilterChain diagrams() {
        return headersAlone(
                List.of("/diagram"),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.SAMEORIGIN),
                new CacheControlHeadersWriter(),
                new ContentSecurityPolicyHeaderWriter(ContentSecurityPolicy.DIAGRAM));
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PasswordLogin login) {
        http.headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(REFERRER))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .addHeaderWriter(new PagePolicy()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).csrfTokenRequestHandler(eagerCsrfTokens()));
        login.configure(http);
        return http.build();
    }

    /** Requests are timed as a whole. Timing each filter of each request told nobody anything. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Safe headers and nothing else: without a builder for a login nobody needs, each of which costs time at every start. */
    private static SecurityFilterChain headersAlone(List<String> paths, HeaderWriter... special) {
        List<HeaderWriter> headers = new ArrayList<>(List.of(
                new XContentTypeOptionsHeaderWriter(),
                new XXssProtectionHeaderWriter(),
                new HstsHeaderWriter(),
                new ReferrerPolicyHeaderWriter(REFERRER),
                new PermissionsPolicyHeaderWriter(PERMISSIONS)));
        headers.addAll(List.of(special));
        List<RequestMatcher> matchers = new ArrayList<>();
        paths.forEach(
                path -> matchers.add(PathPatternRequestMatcher.withDefaults().matcher(path)));
        return new DefaultSecurityFilterChain(new OrRequestMatcher(matchers), new HeaderWriterFilter(headers));
    }

    /** A cookie outlives a restart of the server, a session would not. */
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("gopherdeck-csrf");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return repository;
    }

    /** The token is read at the start of a request: once a page has begun to stream, its cookie could not be set. */
    private static XorCsrfTokenRequestAttributeHandler eagerCsrfTokens() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
