package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.markdown.FrontMatter;
import dev.gopherdeck.markdown.ParsedNotes;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of a source that belong to one deck.
 *
 * @param deck name of the deck
 * @param files in the order of their paths
 * @param images the pictures that they refer to
 * @param digest see {@link NotesDigest}
 */
record DeckNotes(String deck, List<ParsedNotes> files, List<ImageFile> images, String digest) {

    DeckNotes {
        files = List.copyOf(files);
        images = List.copyOf(images);
    }

    /** A deck that the notes have left. */
    static DeckNotes none(String deck) {
        return new DeckNotes(deck, List.of(), List.of(), NotesDigest.of(List.of(), List.of()));
    }

    /** What the notes say of the deck: the first file that says anything. */
    FrontMatter frontMatter() {
        return files.stream()
                .map(ParsedNotes::frontMatter)
                .filter(said -> said.language() != null || said.family() != null)
                .findFirst()
                .orElse(FrontMatter.NONE);
    }

    List<IncomingCard> cards(Places places) {
        List<IncomingCard> cards = new ArrayList<>();
        for (ParsedNotes file : files) {
            Places.Place place = places.of(file.path());
            file.cards().forEach(card -> cards.add(new IncomingCard(place.source(), place.path(), card)));
        }
        return cards;
    }
}
