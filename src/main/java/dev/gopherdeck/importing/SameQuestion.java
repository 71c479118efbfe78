package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cards on both sides that share a question: links those that are the same, the surest first. */
final class SameQuestion {

    private final Pairing pairing;
    private final Bucket all;
    /** What is not linked yet. */
    private final Bucket left;

    SameQuestion(Pairing pairing, List<Integer> incoming, List<Integer> stored) {
        this.pairing = pairing;
        this.all = new Bucket(incoming, stored);
        this.left = new Bucket(incoming, stored);
    }

    void link() {
        if (all.isPair()) {
            all.link(pairing);
            return;
        }
        linkEqual();
        linkOnly(all, CardText::exact);
        linkOnly(left, text -> text.front().isEmpty() ? null : List.of(text.exact(), text.front()));
        linkOnly(left, text -> text.front().isEmpty() ? null : text.front());
        linkOnly(left, text -> text.answer().isEmpty() ? null : List.of(text.exact(), text.answer()));
        linkOnly(left, text -> text.answer().isEmpty() ? null : text.answer());
        linkByLikeness();
        linkOnly(all, CardText::topic);
    }

    void linkAlike() {
        linkEqual();
        linkByLikeness();
    }

    /** Equal cards are told apart by where they stand, and where they stand together by their order. */
    private void linkEqual() {
        linkInOrder(text -> List.of(text.exact(), text.front(), text.answer(), text.topic(), text.origin()));
        linkInOrder(text -> List.of(text.exact(), text.front(), text.answer(), text.topic()));
        linkInOrder(text -> List.of(text.exact(), text.front(), text.answer()));
        linkInOrder(text -> List.of(text.front(), text.answer()));
    }

    private void linkInOrder(Function<CardText, @Nullable Object> trait) {
        buckets(left, trait).forEach(bucket -> bucket.link(pairing));
        left.forgetLinked(pairing);
    }

    /** Links cards that share a trait with nobody else. */
    private void linkOnly(Bucket among, Function<CardText, @Nullable Object> trait) {
        buckets(among, trait).stream()
                .filter(bucket -> bucket.isPair() && bucket.isFree(pairing))
                .forEach(pair -> pair.link(pairing));
        left.forgetLinked(pairing);
    }

    private void linkByLikeness() {
        if (!left.incoming.isEmpty() && !left.stored.isEmpty()) {
            Likeness likeness = Likeness.among(pairing, left.incoming, left.stored);
            List<Likeness.Pair> pairs =
                    LikelyPairs.of(pairing, left.incoming, left.stored).map(likeness::ofBodies);
            ClearPairs.link(pairing, pairs);
            left.forgetLinked(pairing);
        }
    }

    private Collection<Bucket> buckets(Bucket cards, Function<CardText, @Nullable Object> trait) {
        Map<Object, Bucket> buckets = new LinkedHashMap<>();
        for (Integer now : cards.incoming) {
            Object value = trait.apply(pairing.incomingText(now));
            if (value != null) {
                buckets.computeIfAbsent(value, any -> new Bucket()).incoming.add(now);
            }
        }
        for (Integer before : cards.stored) {
            Object value = trait.apply(pairing.storedText(before));
            if (value != null && buckets.containsKey(value)) {
                buckets.get(value).stored.add(before);
            }
        }
        return buckets.values();
    }

    /** Cards of both sides that have something in common. */
    private static final class Bucket {

        private final List<Integer> incoming;
        private final List<Integer> stored;

        Bucket() {
            this(List.of(), List.of());
        }

        Bucket(List<Integer> incoming, List<Integer> stored) {
            this.incoming = new ArrayList<>(incoming);
            this.stored = new ArrayList<>(stored);
        }

        boolean isPair() {
            return incoming.size() == 1 && stored.size() == 1;
        }

        boolean isFree(Pairing pairing) {
            return incoming.stream().allMatch(pairing::isFreeIncoming)
                    && stored.stream().allMatch(pairing::isFreeStored);
        }

        /** Links as many as there are on both sides, in order. */
        void link(Pairing pairing) {
            for (int i = 0; i < Math.min(incoming.size(), stored.size()); i++) {
                pairing.link(incoming.get(i), stored.get(i));
            }
        }

        void forgetLinked(Pairing pairing) {
            incoming.removeIf(now -> !pairing.isFreeIncoming(now));
            stored.removeIf(before -> !pairing.isFreeStored(before));
        }
    }
}
