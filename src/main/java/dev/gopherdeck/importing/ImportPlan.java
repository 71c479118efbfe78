package dev.gopherdeck.importing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All changes that an import makes to one deck, in the order of the notes; archived cards come last. */
public record ImportPlan(List<Change> changes) {

    public ImportPlan {
        changes = List.copyOf(changes);
    }

    public List<Change.Added> added() {
        return of(Change.Added.class).toList();
    }

    public List<Change.Kept> kept() {
        return of(Change.Kept.class).toList();
    }

    public List<Change.Kept> edited() {
        return kept(Change.Kept::edited);
    }

    public List<Change.Kept> moved() {
        return kept(Change.Kept::moved);
    }

    public List<Change.Kept> renamed() {
        return kept(Change.Kept::renamed);
    }

    public List<Change.Kept> restored() {
        return kept(Change.Kept::restored);
    }

    public List<Change.Archived> archived() {
        return of(Change.Archived.class).toList();
    }

    public List<Change.Ambiguous> ambiguous() {
        return of(Change.Ambiguous.class).toList();
    }

    public int unchanged() {
        return kept(Change.Kept::unchanged).size();
    }

    private List<Change.Kept> kept(Predicate<Change.Kept> condition) {
        return of(Change.Kept.class).filter(condition).toList();
    }

    private <C extends Change> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
