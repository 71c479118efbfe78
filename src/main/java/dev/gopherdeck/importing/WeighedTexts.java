package dev.gopherdeck.importing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** One side of all cards that are compared, each weighed once. */
final class WeighedTexts {

    private final Function<CardText, Features> side;
    private final Vocabulary vocabulary;
    private final IdentityHashMap<CardText, WeighedText> weighed = new IdentityHashMap<>();

    WeighedTexts(List<CardText> texts, Function<CardText, Features> side) {
        this.side = side;
        this.vocabulary = Vocabulary.of(texts.stream().map(side).toList());
    }

    WeighedText of(CardText text) {
        return weighed.computeIfAbsent(text, any -> vocabulary.weigh(side.apply(text)));
    }
}
