package dev.gopherdeck.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What the browser keeps for the time without a network. */
@Controller
@ConditionalOnWebApplication
class OfflineController {

    /** What every page needs, kept from the first visit on; the rest is kept when it is first used. */
    private static final List<String> SHELL = List.of(
            "/assets/app.css",
            "/assets/review.css",
            "/assets/app.js",
            "/assets/outbox.js",
            "/assets/palette.js",
            "/assets/mark.svg",
            "/assets/icons.svg");

    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final ResourceUrlProvider addresses;

    OfflineController(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** Shown in place of a page that was not kept. */
    @GetMapping("/offline")
    String offline() {
        return "offline";
    }

    /**
     * The service worker. It lies at the root, for it may serve only what lies below it. Its text names all that it
     * keeps, so that it differs, and browsers take the new one, as soon as an asset or the language does.
     */
    @GetMapping("/service-worker.js")
    ResponseEntity<String> serviceWorker(Locale locale) {
        List<String> shell = SHELL.stream().map(this::address).toList();
        String worker = address("/assets/worker.js");
        UUID version = UUID.nameUUIDFromBytes((locale + worker + shell).getBytes(StandardCharsets.UTF_8));
        String script =
                """
                self.VERSION = "%s";
                self.SHELL = [%s];
                importScripts("%s");
                """
                        .formatted(version, quoted(shell), worker);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(JAVASCRIPT)
                .body(script);
    }

    private String address(String asset) {
        return Objects.requireNonNullElse(addresses.getForLookupPath(asset), asset);
    }

    private static String quoted(List<String> addresses) {
        return addresses.stream().map(address -> '"' + address + '"').collect(Collectors.joining(", "));
    }
}
