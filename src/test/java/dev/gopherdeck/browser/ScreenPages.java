package dev.gopherdeck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of the application in the states worth looking at. A new page is a new line here. */
final class ScreenPages {

    private static final String NOTES =
            """
            # Concurrency

            ## What does a closed channel return?

            The zero value at once, and `false` as the second result.

            ## When is a buffered channel worth it?

            When its size says something: a bound on work in flight, or one slot for a result nobody may wait for.
            """;

    private ScreenPages() {}

    /**
     * A page in one state.
     *
     * @param name of its picture
     * @param prepare what is done on the page before its picture is taken
     */
    record ScreenPage(String name, String path, Consumer<Page> prepare) {

        static ScreenPage of(String name, String path) {
            return new ScreenPage(name, path, page -> {});
        }
    }

    /** The pages, with the history of the {@code demo} command. */
    static List<ScreenPage> all(JdbcClient jdbc) {
        long topic = DemoHistory.topic(jdbc);
        String deck = DemoHistory.deck(jdbc);
        return List.of(
                ScreenPage.of("home", "/"),
                ScreenPage.of("review", "/review"),
                new ScreenPage(
                        "review-answer", "/review", page -> page.keyboard().press("Space")),
                new ScreenPage("review-more", "/review", ScreenPages::openActions),
                ScreenPage.of("review-practice", "/review?practice=0&topic=" + topic),
                ScreenPage.of("review-done", "/review?deck=none"),
                ScreenPage.of("marked", "/review/marked"),
                ScreenPage.of("decks", "/decks"),
                ScreenPage.of("deck", deck + "?topic=" + topic),
                ScreenPage.of("card", DemoHistory.card(jdbc)),
                ScreenPage.of("topics", "/topics"),
                ScreenPage.of("topic-cards", "/topics/cards?topic=" + topic),
                ScreenPage.of("stats", "/stats"),
                ScreenPage.of("search", "/search?q=map"),
                ScreenPage.of("import", "/import"),
                new ScreenPage("import-plan", "/import", ScreenPages::uploadNotes),
                ScreenPage.of("imports", "/imports"),
                ScreenPage.of("settings", "/settings"),
                ScreenPage.of("help", "/help"),
                ScreenPage.of("login", "/login"),
                ScreenPage.of("not-found", "/no-such-page"));
    }

    private static void openActions(Page page) {
        page.keyboard().press("Space");
        page.locator(".more > summary").click();
    }

    private static void uploadNotes(Page page) {
        page.locator("input[type=file]:not([webkitdirectory])")
                .setInputFiles(
                        new FilePayload("concurrency.md", "text/markdown", NOTES.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(input[type=file]) button.primary").click();
        page.waitForURL("**/import/*");
    }
}
