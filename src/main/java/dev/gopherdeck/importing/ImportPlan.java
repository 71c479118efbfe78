package dev.gopherdeck.importing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All changes that an import makes to one deck, in the order of the notes; archived cards come last. */
record ImportPlan(List<Change> changes) {

    ImportPlan {
        changes = List.copyOf(changes);
    }

    List<Change.Added> added() {
        return of(Change.Added.class).toList();
    }

    List<Change.Kept> kept() {
        return of(Change.Kept.class).toList();
    }

    List<Change.Archived> archived() {
        return of(Change.Archived.class).toList();
    }

    int count(Predicate<Change.Kept> condition) {
        return (int) of(Change.Kept.class).filter(condition).count();
    }

    private <C extends Change> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
