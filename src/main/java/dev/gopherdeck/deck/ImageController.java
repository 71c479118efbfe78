package dev.gopherdeck.deck;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves pictures that came with notes. Whoever opens a drawing by itself gets it without scripts, and no picture may
 * load anything.
 */
@Controller
class ImageController {

    private static final String POLICY = "default-src 'none'; sandbox";
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Images images;

    ImageController(Images images) {
        this.images = images;
    }

    @GetMapping("/images/{sha256}")
    ResponseEntity<byte[]> image(@PathVariable String sha256) {
        return images.find(sha256)
                .map(image -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(image.mediaType()))
                        .cacheControl(FOREVER)
                        .header("Content-Security-Policy", POLICY)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(image.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
