package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.markdown.FrontMatter;
import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports notes: wholly or not at all. */
@Component
class Importer {

    private final NotesParser parser = new NotesParser();
    private final Decks decks;
    private final CardTable cards;
    private final ImportRuns runs;
    private final Clock clock;

    Importer(Decks decks, CardTable cards, ImportRuns runs, Clock clock) {
        this.decks = decks;
        this.cards = cards;
        this.runs = runs;
        this.clock = clock;
    }

    /** Imports every deck of a source. Notes that are as they were at their last import are not even read. */
    @Transactional
    List<ImportRun> importNotes(NotesSource source) {
        runs.lock(source.name());
        byte[] digest = source.digest();
        if (runs.isLatest(source.name(), digest)) {
            return List.of();
        }
        List<ImportRun> done = new ArrayList<>();
        notesByDeck(source).forEach((deck, notes) -> done.add(importDeck(source.name(), digest, deck, notes)));
        return done;
    }

    private Map<String, List<ParsedNotes>> notesByDeck(NotesSource source) {
        Map<String, List<ParsedNotes>> byDeck = new LinkedHashMap<>();
        for (NotesFile file : source.files()) {
            ParsedNotes notes = parser.parse(file.path(), file.text());
            String deck = Objects.requireNonNullElse(notes.frontMatter().deck(), source.name());
            byDeck.computeIfAbsent(deck, name -> new ArrayList<>()).add(notes);
        }
        return byDeck;
    }

    private ImportRun importDeck(String source, byte[] digest, String name, List<ParsedNotes> notes) {
        Deck deck = decks.findByName(name).orElseGet(() -> decks.save(new Deck(freeSlug(name, notes), name)));
        describe(deck, notes);
        ImportPlan plan = Reconciler.plan(cards.cardsOf(deck.id()), incoming(notes));
        cards.apply(deck.id(), plan, clock.instant());
        return runs.record(source, digest, deck.id(), plan, clock.instant());
    }

    private void describe(Deck deck, List<ParsedNotes> notes) {
        FrontMatter first = notes.get(0).frontMatter();
        deck.describe(first.language(), first.family());
        decks.save(deck);
    }

    private static List<IncomingCard> incoming(List<ParsedNotes> notes) {
        List<IncomingCard> incoming = new ArrayList<>();
        for (ParsedNotes file : notes) {
            for (ParsedCard card : file.cards()) {
                incoming.add(new IncomingCard(file.path(), card, incoming.size()));
            }
        }
        return incoming;
    }

    private String freeSlug(String name, List<ParsedNotes> notes) {
        String base = slugBase(name, notes.get(0).frontMatter());
        String slug = base;
        for (int suffix = 2; decks.existsBySlug(slug); suffix++) {
            slug = base + "-" + suffix;
        }
        return slug;
    }

    /** Family and language make a better address than a name that may be all Chinese. */
    private static String slugBase(String name, FrontMatter frontMatter) {
        @Nullable String family = frontMatter.family();
        return family != null && frontMatter.language() != null
                ? Slug.of(family + "-" + frontMatter.language())
                : Slug.of(name);
    }
}
