package dev.gopherdeck.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Notes to try out: one example for each common way of writing cards. */
public enum NotesExample {
    HEADINGS,
    LABELS,
    DETAILS,
    TABLE;

    /** Names the example in the message bundles and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The example's Markdown in the language of the interface. */
    String notes(Locale locale) {
        String path = "/help/%s/%s.md".formatted(locale.getLanguage(), key());
        try (InputStream notes = NotesExample.class.getResourceAsStream(path)) {
            if (notes == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(notes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
