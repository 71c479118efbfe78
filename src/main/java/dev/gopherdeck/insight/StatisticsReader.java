package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Outline.Topic;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes the statistics of one learner. */
@Component
class StatisticsReader {

    private final CurrentLearner currentLearner;
    private final AnswerPlots answers;
    private final RetentionReader retention;
    private final SeenCards seen;
    private final Outlines outlines;
    private final Clock clock;

    StatisticsReader(
            CurrentLearner currentLearner,
            AnswerPlots answers,
            RetentionReader retention,
            SeenCards seen,
            Outlines outlines,
            Clock clock) {
        this.currentLearner = currentLearner;
        this.answers = answers;
        this.retention = retention;
        this.seen = seen;
        this.outlines = outlines;
        this.clock = clock;
    }

    /** Of everything, or of one deck or of one topic with all below it. */
    @Transactional(readOnly = true)
    Statistics read(@Nullable Long deckId, @Nullable Long topicId) {
        Scope scope = scope(deckId, topicId);
        SortedMap<LocalDate, Integer> days = answers.reviewsByDay(scope);
        CardPlots cards = new CardPlots(seen.in(scope), scope.today());
        return new Statistics(
                Heatmap.of(days, scope.today()),
                Streaks.of(new TreeSet<>(days.keySet()), scope.today()),
                days.values().stream().mapToInt(Integer::intValue).sum(),
                List.of(
                        cards.forecast(30),
                        cards.forecast(90),
                        retention.of(scope).plot(),
                        answers.grades(scope),
                        cards.intervals(),
                        cards.stabilities(),
                        cards.eases(),
                        answers.hours(scope),
                        answers.times(scope),
                        answers.learned(scope)));
    }

    private Scope scope(@Nullable Long deckId, @Nullable Long topicId) {
        Learner learner = currentLearner.get();
        return new Scope(learner, learner.studyDay(clock), deckId, topicId == null ? null : below(topicId));
    }

    private Set<Long> below(long topicId) {
        Outline outline = outlines.all();
        return outline.inOrder().stream()
                .map(Topic::topicId)
                .filter(id -> outline.path(id).stream().anyMatch(above -> above.topicId() == topicId))
                .collect(Collectors.toSet());
    }
}
