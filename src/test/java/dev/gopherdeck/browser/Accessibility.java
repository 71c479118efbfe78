package dev.gopherdeck.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what keeps people from using a page. */
final class Accessibility {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String VIOLATIONS =
            """
            async () => (await axe.run(document, { iframes: false, resultTypes: ["violations"] })).violations.map(
                (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`)""";

    private Accessibility() {}

    /** One line for each broken rule; the script is run by the test, not by the page, so that its policy stays whole. */
    @SuppressWarnings("unchecked") // the script returns an array of strings
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(VIOLATIONS);
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("not on the class path: " + SCRIPT);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
