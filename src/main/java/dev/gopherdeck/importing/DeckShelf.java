package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.markdown.FrontMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the decks of an import and makes those that are missing. */
@Component
class DeckShelf {

    private final Decks decks;

    DeckShelf(Decks decks) {
        this.decks = decks;
    }

    /** The deck as its notes describe it now; a deck that the notes have left stays as it is. */
    Deck deckFor(PlannedDeck draft) {
        FrontMatter said = draft.notes().frontMatter();
        Deck deck = draft.deck().orElseGet(() -> decks.save(new Deck(freeSlug(draft.name(), said), draft.name())));
        if (!draft.notes().files().isEmpty()) {
            deck.describe(
                    said.language() == null ? deck.language() : said.language(),
                    said.family() == null ? deck.family() : said.family());
        }
        return decks.save(deck);
    }

    private String freeSlug(String name, FrontMatter said) {
        String base = slugBase(name, said);
        String slug = base;
        for (int suffix = 2; decks.existsBySlug(slug); suffix++) {
            slug = base + "-" + suffix;
        }
        return slug;
    }

    /** Family and language make a better address than a name that may be all Chinese. */
    private static String slugBase(String name, FrontMatter said) {
        @Nullable String family = said.family();
        return family != null && said.language() != null ? Slug.of(family + "-" + said.language()) : Slug.of(name);
    }
}
