package dev.gopherdeck.insight;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a topic, a tag or an importance stands, and why.
 *
 * @param path titles of the headings, outermost first; one entry for a tag or an importance
 * @param deckSlug the deck that a topic belongs to
 * @param group whose cards were judged
 * @param ready expected share, 0 to 1, of the cards that would be recalled on the day that is prepared for
 */
record TopicReport(List<String> path, @Nullable String deckSlug, Group group, Standing standing, double ready) {

    /** What most deserves attention comes first; what cannot be judged yet comes last. */
    static final Comparator<TopicReport> BY_ATTENTION = Comparator.comparing(
                    (TopicReport report) -> report.standing.verdict() == Verdict.NOT_ENOUGH_EVIDENCE)
            .thenComparing(report -> report.standing.attention(), Comparator.reverseOrder());

    TopicReport {
        path = List.copyOf(path);
    }

    public Reason reason() {
        return Reason.of(standing);
    }
}
