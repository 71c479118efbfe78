package dev.gopherdeck.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself between the two {@code ---} lines at its top. Everything is optional.
 *
 * @param deck name of the deck the file belongs to
 * @param language BCP 47 tag of the notes' language, from {@code lang}
 * @param family decks of one family are siblings in different languages
 * @param title title of the file
 * @param tags tags for every card of the file
 * @param cardLevel the heading level (1 to 6) at which questions stand
 * @param format the one format in which the file poses its questions
 */
public record FrontMatter(
        @Nullable String deck,
        @Nullable String language,
        @Nullable String family,
        @Nullable String title,
        List<String> tags,
        @Nullable Integer cardLevel,
        @Nullable CardFormat format) {

    /** A file that says nothing of itself. */
    public static final FrontMatter NONE = new FrontMatter(null, null, null, null, List.of(), null, null);

    public FrontMatter {
        tags = List.copyOf(tags);
    }
}
