package dev.gopherdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTests {

    @ParameterizedTest
    @CsvSource({
        "image/png, '\u0089PNG\r\n\u001A\n rest'",
        "image/jpeg, '\u00FF\u00D8\u00FF\u00E0'",
        "image/gif, 'GIF89a rest'",
        "image/webp, 'RIFF\n\0\0\0WEBPVP8 '",
        "image/avif, '\0\0\0 ftypavif'",
        "image/svg+xml, '<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>'",
        "image/svg+xml, '\u00EF\u00BB\u00BF<?xml version=\"1.0\"?>\n<!-- a -- b -->\n<!DOCTYPE svg PUBLIC \"x\" \"y\">\n<svg>'",
    })
    void picturesAreToldByTheirContent(String mediaType, String content) {
        assertThat(Image.of(bytes(content)))
                .hasValueSatisfying(image -> assertThat(image.mediaType()).isEqualTo(mediaType));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<html><script>alert(1)</script></html>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>",
                "<!-- unclosed <svg>",
                "PNG",
                "GIF90a"
            })
    void whateverElseIsNoPicture(String content) {
        assertThat(Image.of(bytes(content))).isEmpty();
    }

    @Test
    void theAddressIsTheDigestOfTheContent() {
        assertThat(Image.of(bytes("GIF89a")).orElseThrow().sha256())
                .isEqualTo("610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8");
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
