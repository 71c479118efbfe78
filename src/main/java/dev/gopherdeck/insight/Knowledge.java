package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cards, judged on a study day.
 *
 * @param average what is usual for the learner
 */
record Knowledge(List<Judged> cards, Average average, LocalDate day) {

    Knowledge {
        cards = List.copyOf(cards);
    }

    static Knowledge of(List<CardState> states, Map<Long, CardRecord> records, Map<Long, Trend> trends, LocalDate day) {
        Fit all = records.values().stream().map(CardRecord::fit).reduce(Fit.NONE, Fit::plus);
        List<Judged> cards = states.stream()
                .map(state ->
                        new Judged(state, records.get(state.cardId()), trends.getOrDefault(state.cardId(), Trend.NONE)))
                .toList();
        return new Knowledge(cards, Average.of(all), day);
    }

    /** How all cards stand at the learner's average; empty where there is none. */
    Optional<Standing> overall() {
        return cards.isEmpty() ? Optional.empty() : Optional.of(Standing.of(cards, average.forgettingRatio(), day));
    }

    /** How the cards stand by each of the keys that they belong to; keys in the order of the cards. */
    <K> Map<K, Standing> by(Function<Judged, ? extends Iterable<K>> keys) {
        Map<K, List<Judged>> groups = new LinkedHashMap<>();
        for (Judged card : cards) {
            for (K key : keys.apply(card)) {
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(card);
            }
        }
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> standing(group.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Standing standing(List<Judged> group) {
        return Standing.of(group, Standing.fit(group).forgettingRatio(average), day);
    }
}
