package dev.gopherdeck.web;

import java.util.Locale;

/** The places that the navigation of every page leads to, in its order. */
public enum NavigationEntry {
    TODAY("/"),
    DECKS("/decks"),
    TOPICS("/topics"),
    STATS("/stats"),
    SEARCH("/search");

    private final String path;

    NavigationEntry(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Names the entry in the message bundles, the picture sprite and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page belongs to this place: it is the place itself or lies below it. */
    public boolean holds(String page) {
        return page.equals(path) || (!path.equals("/") && page.startsWith(path + "/"));
    }
}
