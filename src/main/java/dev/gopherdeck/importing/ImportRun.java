package dev.gopherdeck.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one deck.
 *
 * @param source name of the source
 * @param slug of the deck
 * @param rolledBackAt when it was taken back; null where it stands
 * @param latest whether no later import changed the deck; only such a run can be rolled back
 */
public record ImportRun(
        long id,
        String source,
        long deckId,
        String deck,
        String slug,
        Instant appliedAt,
        Counts counts,
        @Nullable Instant rolledBackAt,
        boolean latest) {

    /** How many cards each kind of change met; a card that was edited and moved counts in both; of pictures, those that came or changed. */
    public record Counts(
            int added, int edited, int moved, int renamed, int archived, int restored, int unchanged, int pictures) {

        static Counts of(ImportPlan plan, int pictures) {
            return new Counts(
                    plan.added().size(),
                    plan.edited().size(),
                    plan.moved().size(),
                    plan.renamed().size(),
                    plan.archived().size(),
                    plan.restored().size(),
                    plan.unchanged(),
                    pictures);
        }
    }

    public boolean canBeRolledBack() {
        return latest && rolledBackAt == null;
    }
}
