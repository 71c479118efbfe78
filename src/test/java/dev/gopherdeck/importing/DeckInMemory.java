package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A deck without a database: parses, matches and applies plans as the real one does. */
final class DeckInMemory {

    static final String SOURCE = "/notes";

    private final Map<Long, StoredCard> cards = new TreeMap<>();

    /** Imports a folder of notes and returns what that did. */
    ImportPlan importFolder(Map<String, String> files) {
        return importNotes(source(NotesSource.Kind.TREE, files));
    }

    /** Imports some files of the folder. */
    ImportPlan importFiles(Map<String, String> files) {
        return importNotes(source(NotesSource.Kind.FILES, files));
    }

    ImportPlan importNotes(NotesSource source) {
        ImportPlan plan = plan(source);
        apply(plan);
        return plan;
    }

    ImportPlan plan(NotesSource source) {
        ReadNotes notes = new NotesReader().read(source, "deck");
        List<IncomingCard> incoming = notes.decks().stream()
                .flatMap(deck -> deck.cards(new Places(source, Map.of())).stream())
                .toList();
        return Reconciler.match(cards(), incoming, new Coverage(notes)::of).plan(Decisions.NONE);
    }

    /** In the deck's order, archived ones included. */
    List<StoredCard> cards() {
        return cards.values().stream()
                .sorted(Comparator.comparingInt(StoredCard::position).thenComparingLong(StoredCard::id))
                .toList();
    }

    List<StoredCard> live() {
        return cards().stream().filter(card -> !card.archived()).toList();
    }

    static NotesSource source(NotesSource.Kind kind, Map<String, String> files) {
        List<NotesFile> list = files.entrySet().stream()
                .map(file -> new NotesFile(file.getKey(), file.getValue()))
                .toList();
        return new NotesSource(SOURCE, kind, list, List.of(), List.of());
    }

    private void apply(ImportPlan plan) {
        DeckOrder order = DeckOrder.after(plan, cards());
        List<StoredCard> changed = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Added added) {
                changed.add(stored(cards.size() + changed.size() + 1L, added.now(), order, 1));
            } else if (change instanceof Change.Kept kept) {
                int revision = kept.before().revision() + (kept.reworded() ? 1 : 0);
                changed.add(stored(kept.before().id(), kept.now(), order, revision));
            } else if (change instanceof Change.Archived archived) {
                changed.add(with(archived.before(), archived.before().position(), true));
            }
        }
        order.others()
                .forEach((id, position) -> cards.computeIfPresent(id, (key, card) -> with(card, position, false)));
        changed.forEach(card -> cards.put(card.id(), card));
    }

    private static StoredCard stored(long id, IncomingCard now, DeckOrder order, int revision) {
        ParsedCard card = now.card();
        return new StoredCard(
                id,
                card.explicitId(),
                now.questionKey(),
                card.question(),
                card.questionMarkdown(),
                card.front(),
                card.answer(),
                card.topic(),
                card.importance(),
                card.tags(),
                card.format().name().toLowerCase(Locale.ROOT),
                now.source(),
                now.path(),
                card.line(),
                order.of(now),
                revision,
                false);
    }

    private static StoredCard with(StoredCard card, int position, boolean archived) {
        return new StoredCard(
                card.id(),
                card.explicitId(),
                card.questionKey(),
                card.question(),
                card.questionMarkdown(),
                card.front(),
                card.answer(),
                card.topic(),
                card.importance(),
                card.tags(),
                card.format(),
                card.source(),
                card.path(),
                card.line(),
                position,
                card.revision(),
                archived);
    }
}
