package dev.gopherdeck.importing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings notes into decks: first as a plan that changes nothing, then all of it or nothing. */
@Service
public class Importing {

    private final NotesReader reader;
    private final Planner planner;
    private final Importer importer;
    private final Rollback rollback;
    private final CurrentNotes current;
    private final Timer imports;

    Importing(
            NotesReader reader,
            Planner planner,
            Importer importer,
            Rollback rollback,
            CurrentNotes current,
            MeterRegistry meters) {
        this.reader = reader;
        this.planner = planner;
        this.importer = importer;
        this.rollback = rollback;
        this.current = current;
        this.imports = Timer.builder("gopherdeck.imports")
                .description("Imports, from reading the notes to their commit; those that changed nothing included")
                .register(meters);
    }

    /**
     * Says what an import would do; changes nothing.
     *
     * @param deck name of the deck to import into, whatever the notes say; null to follow their front matter
     */
    public ImportPlans plan(NotesSource source, @Nullable String deck) {
        return planner.plan(reader.read(source, deck));
    }

    /**
     * Applies what was shown. The plan is computed again: where notes or decks changed meanwhile, nothing happens and
     * the outcome holds the plan as it is now.
     *
     * @param token of the plan that was confirmed
     */
    public ImportOutcome apply(NotesSource source, @Nullable String deck, String token, Decisions decisions) {
        return apply(source, deck, token, decisions, new ImportProgress());
    }

    ImportOutcome apply(
            NotesSource source, @Nullable String deck, String token, Decisions decisions, ImportProgress progress) {
        return imports.record(
                () -> importer.applyConfirmed(reader.read(source, deck, progress), token, decisions, progress));
    }

    /** Imports with nobody to ask: applies nothing while something is ambiguous, and nothing that was rolled back. */
    public ImportOutcome importUnattended(NotesSource source, @Nullable String deck) {
        return imports.record(() -> {
            Optional<ImportOutcome.Unchanged> unchanged = current.holding(source.name(), NotesDigest.of(source, deck));
            return unchanged.isPresent() ? unchanged.get() : importer.applyUnattended(reader.read(source, deck));
        });
    }

    /**
     * Takes a deck's latest import back: its cards and texts are as before, cards that it added are archived, the
     * review log stays. Returns whether there was anything to take back: not where a later import changed the deck.
     */
    public boolean rollBack(long runId) {
        return rollback.rollBack(runId);
    }
}
