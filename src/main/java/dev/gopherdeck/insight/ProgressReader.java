package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Outline.Topic;
import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges everything that a learner studies: by topic, by tag and by importance. */
@Component
class ProgressReader {

    private static final int DAYS_AHEAD_WITHOUT_A_DATE = 14;

    private final KnowledgeReader reader;
    private final Outlines outlines;
    private final DeckOverviews decks;
    private final InterviewDates interviews;

    ProgressReader(KnowledgeReader reader, Outlines outlines, DeckOverviews decks, InterviewDates interviews) {
        this.reader = reader;
        this.outlines = outlines;
        this.decks = decks;
        this.interviews = interviews;
    }

    @Transactional(readOnly = true)
    Progress of(Learner learner) {
        Knowledge knowledge = reader.studied(learner);
        LocalDate interview = interviews
                .of(learner)
                .filter(day -> !day.isBefore(knowledge.day()))
                .orElse(null);
        LocalDate day = interview == null ? knowledge.day().plusDays(DAYS_AHEAD_WITHOUT_A_DATE) : interview;
        Map<Long, Double> recalls = new Readiness(knowledge, day, learner.newPerDay()).recalls();
        Outline outline = outlines.all();
        Map<Long, String> slugs = slugs(learner);
        return new Progress(
                knowledge.day(),
                knowledge.overall(),
                interview != null,
                day,
                recalls.values().stream().mapToDouble(Double::doubleValue).sum()
                        / Math.max(1, knowledge.cards().size()),
                learner.newPerDay(),
                Readiness.newCardsPerDayNeeded(knowledge, day),
                reports(
                        knowledge,
                        recalls,
                        card -> outline.path(card.state().topicId()),
                        (topic, judged) -> topic(topic, outline, slugs.get(topic.deckId()), judged)),
                reports(
                        knowledge,
                        recalls,
                        card -> card.state().tags(),
                        (tag, judged) -> plain(tag, Group.tagged(tag), judged)),
                reports(
                        knowledge,
                        recalls,
                        ProgressReader::importance,
                        (mark, judged) -> plain(mark, Group.marked(mark), judged)));
    }

    /** A group's standing and its readiness. */
    private record Judgement(Standing standing, double ready) {}

    private static <K> List<TopicReport> reports(
            Knowledge knowledge,
            Map<Long, Double> recalls,
            Function<Judged, List<K>> keys,
            BiFunction<K, Judgement, TopicReport> report) {
        Map<K, Double> ready = new HashMap<>();
        for (Judged card : knowledge.cards()) {
            keys.apply(card)
                    .forEach(key ->
                            ready.merge(key, recalls.getOrDefault(card.state().cardId(), 0.0), Double::sum));
        }
        return knowledge.by(keys).entrySet().stream()
                .map(group -> report.apply(
                        group.getKey(),
                        new Judgement(
                                group.getValue(),
                                ready.getOrDefault(group.getKey(), 0.0)
                                        / group.getValue().cards())))
                .sorted(TopicReport.BY_ATTENTION)
                .toList();
    }

    private static TopicReport topic(Topic topic, Outline outline, @Nullable String slug, Judgement judged) {
        List<String> path =
                outline.path(topic.topicId()).stream().map(Topic::title).toList();
        return new TopicReport(path, slug, Group.ofTopic(topic.topicId()), judged.standing(), judged.ready());
    }

    private static TopicReport plain(String name, Group group, Judgement judged) {
        return new TopicReport(List.of(name), null, group, judged.standing(), judged.ready());
    }

    private static List<String> importance(Judged card) {
        return List.of(Group.importanceOf(card.state()));
    }

    private Map<Long, String> slugs(Learner learner) {
        Map<Long, String> slugs = new HashMap<>();
        decks.all(learner).forEach(deck -> slugs.put(deck.id(), deck.slug()));
        return slugs;
    }
}
