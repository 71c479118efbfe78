package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which incoming card is which stored one, while it is being found out. Cards are named by their place in the lists. */
final class Pairing {

    private static final int NONE = -1;

    private final List<StoredCard> stored;
    private final List<IncomingCard> incoming;
    private final List<CardText> storedTexts;
    private final List<CardText> incomingTexts;
    private final int[] storedOf;
    private final int[] incomingOf;

    Pairing(List<StoredCard> stored, List<IncomingCard> incoming) {
        this.stored = stored;
        this.incoming = incoming;
        this.storedTexts = stored.stream().map(CardText::of).toList();
        this.incomingTexts = incoming.stream().map(CardText::of).toList();
        this.storedOf = new int[incoming.size()];
        this.incomingOf = new int[stored.size()];
        Arrays.fill(storedOf, NONE);
        Arrays.fill(incomingOf, NONE);
    }

    void link(int now, int before) {
        storedOf[now] = before;
        incomingOf[before] = now;
    }

    @Nullable
    StoredCard partner(int now) {
        return storedOf[now] == NONE ? null : stored.get(storedOf[now]);
    }

    boolean isFreeIncoming(int now) {
        return storedOf[now] == NONE;
    }

    boolean isFreeStored(int before) {
        return incomingOf[before] == NONE;
    }

    List<Integer> freeIncoming() {
        return free(incoming.size(), this::isFreeIncoming);
    }

    List<Integer> freeStored() {
        return free(stored.size(), this::isFreeStored);
    }

    private static List<Integer> free(int size, IntPredicate isFree) {
        return new ArrayList<>(IntStream.range(0, size).filter(isFree).boxed().toList());
    }

    StoredCard stored(int before) {
        return stored.get(before);
    }

    IncomingCard incoming(int now) {
        return incoming.get(now);
    }

    CardText storedText(int before) {
        return storedTexts.get(before);
    }

    CardText incomingText(int now) {
        return incomingTexts.get(now);
    }

    int storedCount() {
        return stored.size();
    }

    int incomingCount() {
        return incoming.size();
    }

    /** How many of the two cards' neighbours are each other's partners: 0, 1 or 2. */
    int sharedNeighbours(int now, int before) {
        return neighbours(now - 1, before - 1) + neighbours(now + 1, before + 1);
    }

    private int neighbours(int now, int before) {
        boolean exist = now >= 0 && before >= 0 && now < storedOf.length && before < incomingOf.length;
        return exist && storedOf[now] == before ? 1 : 0;
    }
}
