package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cards, judged on a study day.
 *
 * @param average what is usual for the learner
 */
record Knowledge(List<Judged> cards, Average average, LocalDate day) {

    Knowledge {
        cards = List.copyOf(cards);
    }

    static Knowledge of(List<CardState> states, Map<Long, Trend> trends, Average average, LocalDate day) {
        List<Judged> cards = states.stream()
                .map(state -> Judged.on(day, state, trends.getOrDefault(state.cardId(), Trend.NONE)))
                .toList();
        return new Knowledge(cards, average, day);
    }

    /** The same with the cards as they are given. */
    Knowledge with(List<Judged> others) {
        return new Knowledge(others, average, day);
    }

    /** How all cards stand at the learner's average; empty where there is none. */
    Optional<Standing> overall() {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(Standing.of(cards, fit -> average.forgettingRatio(), day));
    }

    /** How the cards stand by each of the keys that they belong to; keys in the order of the cards. */
    <K> Map<K, Standing> by(Function<Judged, ? extends Iterable<K>> keys) {
        Map<K, Standing> standings = new LinkedHashMap<>();
        groups(keys).forEach((key, group) -> standings.put(key, standing(group)));
        return standings;
    }

    /** The cards by each of the keys that they belong to; keys in the order of the cards. */
    <K> Map<K, List<Judged>> groups(Function<Judged, ? extends Iterable<K>> keys) {
        Map<K, List<Judged>> groups = new LinkedHashMap<>();
        for (Judged card : cards) {
            for (K key : keys.apply(card)) {
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(card);
            }
        }
        return groups;
    }

    /** How some of the cards stand, by their own evidence as far as it goes. */
    Standing standing(List<Judged> group) {
        return Standing.of(group, fit -> fit.forgettingRatio(average), day);
    }
}
