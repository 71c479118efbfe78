package dev.gopherdeck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that were sent to a foreign host name or come from a foreign page. Without it a web site could point
 * its own name at this machine and read the learner's cards (DNS rebinding).
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostGuard extends OncePerRequestFilter {

    private final Set<String> allowedHosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    HostGuard(GopherdeckProperties properties) {
        properties.allowedHosts().forEach(host -> allowedHosts.add(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (host == null || !allowedHosts.contains(withoutPort(host))) {
            refuse(
                    response,
                    """
                    This address is not one that Gopherdeck answers to.
                    Open it as localhost, or add the host name to gopherdeck.allowed-hosts.
                    """);
        } else if (!isOwnOrigin(request.getHeader(HttpHeaders.ORIGIN), host) && !isAssetOfSandboxedFrame(request)) {
            refuse(response, "This request comes from another web site and was refused.\n");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The scheme is left out of the comparison: a proxy in front may speak TLS for us. */
    private static boolean isOwnOrigin(@Nullable String origin, String host) {
        if (origin == null) {
            return true;
        }
        int authority = origin.indexOf("://");
        return authority > 0 && origin.substring(authority + 3).equalsIgnoreCase(host);
    }

    /** The frame that draws diagrams has no origin; its scripts and styles are the same for everybody. */
    private static boolean isAssetOfSandboxedFrame(HttpServletRequest request) {
        String path = request.getServletPath();
        return "null".equals(request.getHeader(HttpHeaders.ORIGIN))
                && "GET".equals(request.getMethod())
                && (path.startsWith("/assets/") || path.startsWith("/webjars/"));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        return (hasPort ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    private static void refuse(HttpServletResponse response, String text) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
