package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links cards that ask the same question, and tells apart those of which there are several. */
final class QuestionMatch {

    private final Pairing pairing;

    QuestionMatch(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Links what the notes speak for: where a question is asked once, its answer may be another altogether. */
    void link(List<Integer> candidates) {
        groups(candidates).forEach(SameQuestion::link);
    }

    /** Links cards from elsewhere only where the answer agrees too: other notes may well ask the same. */
    void linkAlike(List<Integer> candidates) {
        groups(candidates).forEach(SameQuestion::linkAlike);
    }

    private List<SameQuestion> groups(List<Integer> candidates) {
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (Integer now : pairing.freeIncoming()) {
            byKey.computeIfAbsent(pairing.incomingText(now).key(), key -> new ArrayList<>())
                    .add(now);
        }
        Map<String, List<Integer>> stored = new LinkedHashMap<>();
        for (Integer before : candidates) {
            String key = pairing.storedText(before).key();
            if (pairing.isFreeStored(before) && byKey.containsKey(key)) {
                stored.computeIfAbsent(key, any -> new ArrayList<>()).add(before);
            }
        }
        List<SameQuestion> groups = new ArrayList<>();
        stored.forEach(
                (key, before) -> groups.add(new SameQuestion(pairing, byKey.getOrDefault(key, List.of()), before)));
        return groups;
    }
}
