package dev.gopherdeck.content;

import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One deck of the content, read as an import reads it.
 *
 * @param files in the order of their paths, named relative to the deck's folder
 */
record ShippedDeck(List<ParsedNotes> files) {

    static ShippedDeck english() throws IOException {
        return read("go-interview-en");
    }

    static ShippedDeck chinese() throws IOException {
        return read("go-interview-zh");
    }

    private static ShippedDeck read(String folder) throws IOException {
        Path root = Content.ROOT.resolve(folder);
        NotesParser parser = new NotesParser();
        List<ParsedNotes> files = new ArrayList<>();
        for (Path file : Content.files(root)) {
            files.add(parser.parse(root.relativize(file).toString(), Files.readAllBytes(file)));
        }
        return new ShippedDeck(files);
    }

    /** All cards by their ids, in deck order; a card without an id is found under its question. */
    Map<String, ParsedCard> cards() {
        Map<String, ParsedCard> cards = new LinkedHashMap<>();
        for (ParsedNotes file : files) {
            for (ParsedCard card : file.cards()) {
                cards.put(card.explicitId() == null ? card.question() : card.explicitId(), card);
            }
        }
        return cards;
    }
}
