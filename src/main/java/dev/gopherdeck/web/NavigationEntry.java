package dev.gopherdeck.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** The places that the navigation of every page leads to, in its order. */
public enum NavigationEntry {
    TODAY("/", "/|/review(/.*)?"),
    DECKS("/decks", "/(decks|cards)(/.*)?"),
    TOPICS("/topics", "/topics(/.*)?"),
    STATS("/stats", "/stats(/.*)?"),
    IMPORT("/import", "/imports?(/.*)?"),
    SETTINGS("/settings", "/settings(/.*)?");

    private final String path;
    private final Pattern pages;

    /**
     * A place.
     *
     * @param path of its first page
     * @param pages paths of all its pages, as a regular expression
     */
    NavigationEntry(String path, String pages) {
        this.path = path;
        this.pages = Pattern.compile(pages);
    }

    public String path() {
        return path;
    }

    /** Names the entry in the message bundles, the picture sprite and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page is one of this place. */
    public boolean holds(String page) {
        return pages.matcher(page).matches();
    }
}
