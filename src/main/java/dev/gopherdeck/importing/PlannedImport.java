package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Everything that an import found out before it changes anything. */
record PlannedImport(ReadNotes notes, List<PlannedDeck> decks) {

    PlannedImport {
        decks = List.copyOf(decks);
    }

    ImportPlans plans() {
        return plans(Decisions.NONE);
    }

    ImportPlans plans(Decisions decisions) {
        List<DeckPlan> plans = decks.stream().map(deck -> plan(deck, decisions)).toList();
        return new ImportPlans(plans, notes.problems(), token());
    }

    private static DeckPlan plan(PlannedDeck deck, Decisions decisions) {
        List<String> pictures = deck.pictures().stream().map(ImageFile::path).toList();
        return new DeckPlan(deck.name(), deck.language(), deck.matching().plan(decisions), pictures);
    }

    PlannedImport only(Predicate<PlannedDeck> wanted) {
        return new PlannedImport(notes, decks.stream().filter(wanted).toList());
    }

    /** Changes with the notes and with every card of the decks; what the plan is follows from these. */
    private String token() {
        MessageDigest digest = NotesDigest.sha256();
        NotesDigest.add(digest, notes.digest());
        for (PlannedDeck deck : decks) {
            NotesDigest.add(digest, deck.name());
            deck.stored().forEach(card -> NotesDigest.add(digest, fingerprint(card)));
            deck.pictures().forEach(picture -> NotesDigest.add(digest, picture.path()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String fingerprint(StoredCard card) {
        return String.join(
                "|",
                Long.toString(card.id()),
                Integer.toString(card.revision()),
                Integer.toString(card.position()),
                Boolean.toString(card.archived()),
                String.valueOf(card.explicitId()),
                NotesSource.origin(card.source(), card.path()),
                Integer.toHexString(card.texts().hashCode()),
                Integer.toHexString(card.topic().hashCode()));
    }
}
