package dev.gopherdeck.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Lets devices install the pages. */
@RestController
@ConditionalOnWebApplication
class WebManifestController {

    private static final MediaType MANIFEST = new MediaType("application", "manifest+json");
    private static final String NAME = "Gopherdeck";
    private static final String PAPER = "#fbfbf9";

    private final ResourceUrlProvider addresses;
    private final MessageSource messages;

    WebManifestController(ResourceUrlProvider addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<WebManifest> manifest(Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MANIFEST)
                .body(manifestIn(locale));
    }

    private WebManifest manifestIn(Locale locale) {
        String description = messages.getMessage("layout.description", null, locale);
        return new WebManifest(
                "/",
                NAME,
                NAME,
                description,
                locale.toLanguageTag(),
                "/",
                "/",
                "standalone",
                PAPER,
                PAPER,
                List.of(
                        icon("/assets/mark.svg", "any", "image/svg+xml", "any"),
                        icon("/assets/icon-192.png", "192x192", "image/png", "any"),
                        icon("/assets/icon-512.png", "512x512", "image/png", "any"),
                        icon("/assets/icon-maskable-512.png", "512x512", "image/png", "maskable")));
    }

    private WebManifest.Icon icon(String asset, String sizes, String type, String purpose) {
        String address = Objects.requireNonNullElse(addresses.getForLookupPath(asset), asset);
        return new WebManifest.Icon(address, sizes, type, purpose);
    }
}
