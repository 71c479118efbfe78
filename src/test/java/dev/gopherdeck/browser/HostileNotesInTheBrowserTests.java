package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import dev.gopherdeck.testing.HostileHtml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes full of attacks are imported and looked at on every page that shows any of them: nothing runs, nothing is fetched
 * from elsewhere, and the browser has nothing to refuse, because nothing of them is left.
 */
@InTheBrowser
class HostileNotesInTheBrowserTests {

    /** What no page of ours has, and what only the attacks would bring. */
    private static final String TRACES =
            """
            () => [...document.querySelectorAll('*')].filter(one =>
                [...one.attributes].some(({ name, value }) => name.startsWith('on') || name === 'style' && one.matches('.prose *:not(iframe)')
                    || /^\\\\s*(javascript|data|vbscript):/i.test(value) && name !== 'title' && name !== 'content')
                || one.matches('script:not([src^="/"]), base, object, embed, applet, frame, frameset, portal, template:not([data-outbox]), style')
                || one.matches('.prose :is(svg, math, form, button:not(.zoom-in), video, audio, link, meta, iframe:not(.diagram))')
            ).map(one => one.outerHTML.slice(0, 200))""";

    /** Puts the cards' pages into this one, which is quicker than to visit each: handlers and pictures come to life in it. */
    private static final String SHOW_CARDS =
            """
            async (ids) => {
                const main = document.querySelector('main');
                for (const id of ids) {
                    const text = await (await fetch(`/cards/${id}`)).text();
                    const page = new DOMParser().parseFromString(text, 'text/html');
                    main.insertAdjacentHTML('beforeend', page.querySelector('main').innerHTML);
                }
                return main.querySelectorAll('.card-question').length;
            }""";

    private static final String TRACES_IN_DIAGRAMS =
            """
            () => [...document.getElementById('drawing').querySelectorAll('*')].filter(one =>
                [...one.attributes].some(({ name, value }) => name.startsWith('on') || /javascript:|url\\(["']?https?:/i.test(value))
                || one.matches('script, img, image, iframe, object, embed, link, form, input')
            ).map(one => one.outerHTML.slice(0, 200))""";

    private static final String DRAW_DIAGRAMS =
            """
            () => new Promise(done => {
                gopherdeck.drawDiagrams(document);
                const look = () => [...document.querySelectorAll('iframe.diagram')].every(frame => frame.source.hidden)
                    ? done() : requestAnimationFrame(look);
                look();
            })""";

    @TempDir
    private static Path disk;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> harm = new ArrayList<>();

    @Test
    void nothingRunsAndNothingIsFetched(Browser browser) throws IOException {
        Page page = browser.open("/import");
        watch(page);
        upload(page, "");
        look(
                page,
                "/",
                "/decks",
                "/import",
                "/imports",
                "/topics",
                "/stats",
                "/settings",
                "/search?q=attack",
                "/search?q=<");
        lookAtDecks(page);
        lookAtCards(page, browser);
        review(page);
        search(page);
        upload(page, "\n\nAnd one more thing.\n");
        look(page, "/review", "/review/marked", "/imports");

        assertThat(harm).isEmpty();
    }

    @Test
    void norWhileNotesAreTriedOut(Browser browser) {
        Page page = browser.open("/help");
        watch(page);
        for (List<String> some : portions(HostileHtml.attacks(), 25)) {
            String notes = some.stream()
                    .map(attack -> "# %1$s\n\n## %1$s\n\n%2$s\n\n".formatted(firstLine(attack), attack))
                    .collect(Collectors.joining());
            page.waitForResponse(
                    "**/help", () -> page.locator("textarea[name=notes]").fill(notes));
            inspect(page);
        }

        assertThat(harm).isEmpty();
    }

    private void watch(Page page) {
        String home = page.url().substring(0, page.url().indexOf('/', "http://".length()));
        page.context()
                .exposeBinding(
                        "attack",
                        (source, arguments) ->
                                harm.add("ran on " + source.page().url()));
        page.context().onDialog(dialog -> {
            harm.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.context().onRequest(request -> {
            if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:image/")) {
                harm.add("fetched: " + request.url());
            }
        });
    }

    private void upload(Page page, String more) throws IOException {
        page.navigate("/import");
        page.setInputFiles("#files", NotesZip.write(disk.resolve("hostile.zip"), HostileNotes.files(more)));
        page.locator(".upload .button").click();
        assertThat(page.locator(".actions .primary")).isVisible();
        inspect(page);
        page.locator(".actions .primary").click();
        assertThat(page.locator("[role=status]")).isVisible();
        inspect(page);
    }

    private void look(Page page, String... paths) {
        for (String path : paths) {
            page.navigate(path);
            inspect(page);
        }
    }

    private void lookAtDecks(Page page) {
        List<String> slugs = jdbc.sql(
                        "select slug from deck where name like '%attack%' or name like '%hostile%' order by length(slug)")
                .query(String.class)
                .list();
        assertThat(slugs).hasSizeGreaterThan(10);
        slugs.stream().limit(3).forEach(slug -> look(page, "/decks/" + slug));
    }

    /** Each of them once, and their diagrams drawn; a frame whose diagram fails is gone. */
    private void lookAtCards(Page page, Browser browser) {
        List<Integer> cards = jdbc.sql(
                        "select c.id from card c join deck d on d.id = c.deck_id where d.name = 'hostile'")
                .query(Integer.class)
                .list();
        assertThat(cards).hasSizeGreaterThan(280);
        page.navigate("/imports");
        assertThat(page.evaluate(SHOW_CARDS, cards)).isEqualTo(cards.size());
        inspect(page);
        inspectDiagrams(page, browser);
    }

    private void inspectDiagrams(Page page, Browser browser) {
        assertThat(browser.takeComplaints()).isEmpty();
        page.evaluate(DRAW_DIAGRAMS);
        List<Frame> frames = page.querySelectorAll("iframe.diagram").stream()
                .map(ElementHandle::contentFrame)
                .toList();
        assertThat(frames).hasSizeGreaterThan(8);
        frames.forEach(frame -> ((List<?>) frame.evaluate(TRACES_IN_DIAGRAMS))
                .forEach(trace -> harm.add("left in a diagram: " + trace)));
        // Mermaid reads labels in a document that is never shown before it cleans them; Chromium tells of handlers
        // there too
        assertThat(browser.takeComplaints()).allMatch(text -> text.startsWith("Executing inline event handler"));
    }

    private void review(Page page) {
        for (int i = 0; i < 3; i++) {
            page.navigate("/review?deck=hostile");
            page.keyboard().press("Space");
            assertThat(page.locator(".grades")).isVisible();
            inspect(page);
            page.waitForResponse("**/review/answers", () -> page.keyboard().press("3"));
        }
        page.waitForResponse("**/flag", () -> page.keyboard().press("f"));
    }

    private void search(Page page) {
        page.keyboard().press("Control+k");
        page.keyboard().type("attack");
        assertThat(page.locator("#palette-options li[data-href^='/cards/']").first())
                .isVisible();
        inspect(page);
    }

    private void inspect(Page page) {
        page.waitForLoadState();
        ((List<?>) page.evaluate(TRACES)).forEach(trace -> harm.add("left on " + page.url() + ": " + trace));
    }

    private static String firstLine(String attack) {
        return attack.lines().findFirst().orElseThrow();
    }

    private static List<List<String>> portions(List<String> all, int size) {
        List<List<String>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return portions;
    }
}
