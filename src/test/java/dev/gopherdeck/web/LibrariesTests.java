package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page loads the libraries that it needs and no others. */
class LibrariesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Parts of pages that load the library themselves. */
    private static final Set<String> PARTS_WITH_HTMX = Set.of("review-forms.html", "sibling.html");

    @Test
    void everyPageThatUsesHtmxLoadsIt() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            boolean loads = text.contains("~{scripts :: htmx}")
                    || PARTS_WITH_HTMX.contains(template.getFileName().toString());
            assertThat(loads || !text.contains("hx-"))
                    .as(template + " uses htmx and does not load it")
                    .isTrue();
        }
    }

    @Test
    void theLayoutLoadsNoLibrary() throws IOException {
        assertThat(Files.readString(TEMPLATES.resolve("layout.html"))).doesNotContain("webjars", "scripts ::");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.toList();
        }
    }
}
