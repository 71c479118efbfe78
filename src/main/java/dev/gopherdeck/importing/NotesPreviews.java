package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.CardHtml;
import dev.gopherdeck.markdown.Importance;
import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what notes become while they are written; stores nothing. */
@Component
class NotesPreviews {

    /** Characters that are read at once: enough to try something out, little enough to do it at every key. */
    static final int LONGEST = 8_000;

    private static final int MOST_CARDS = 30;

    private final NotesParser parser = new NotesParser();
    private final CardHtml html = new CardHtml();

    /** @param notes Markdown of any length; only the first {@value #LONGEST} characters are read */
    NotesPreview of(String notes) {
        boolean cut = notes.length() > LONGEST;
        String read = cut ? notes.substring(0, LONGEST) : notes;
        ParsedNotes parsed = parser.parse("notes.md", read);
        List<NotesPreview.PreviewCard> cards =
                parsed.cards().stream().limit(MOST_CARDS).map(this::shown).toList();
        return new NotesPreview(read, cut, cards, parsed.cards().size() - cards.size(), parsed.problems());
    }

    private NotesPreview.PreviewCard shown(ParsedCard card) {
        return new NotesPreview.PreviewCard(
                card.topic(),
                card.tags(),
                mark(card.importance()),
                html.renderInline(card.questionMarkdown()),
                html.render(card.front()),
                html.render(card.answer()));
    }

    private static @Nullable String mark(@Nullable Importance importance) {
        return importance == null ? null : importance.name().toLowerCase(Locale.ROOT);
    }
}
