package dev.gopherdeck.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may reach the server, and what time it is there.
 *
 * @param password the password that everybody has to give; without one the server answers on this machine alone
 * @param allowedHosts host names, other than localhost, under which the server may be reached
 * @param clockOffset moves the clock, to try out another day; refused where answers were given by the true clock
 */
@ConfigurationProperties("gopherdeck")
record GopherdeckProperties(
        @Nullable String password,
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("PT0S") Duration clockOffset) {

    GopherdeckProperties {
        allowedHosts = List.copyOf(allowedHosts);
    }

    boolean hasPassword() {
        return password != null && !password.isBlank();
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "GopherdeckProperties[allowedHosts=%s, clockOffset=%s]".formatted(allowedHosts, clockOffset);
    }
}
