package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Outline.Topic;
import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges everything that a learner studies: by topic, by tag and by importance. */
@Component
class ProgressReckoner {

    private static final int DAYS_AHEAD_WITHOUT_A_DATE = 14;

    private final KnowledgeReader reader;
    private final Outlines outlines;

    ProgressReckoner(KnowledgeReader reader, Outlines outlines) {
        this.reader = reader;
        this.outlines = outlines;
    }

    @Transactional(readOnly = true)
    Progress of(Learner learner) {
        Knowledge knowledge = reader.studied(learner);
        LocalDate interview = learner.interviewDate()
                .filter(day -> !day.isBefore(knowledge.day()))
                .orElse(null);
        LocalDate day = interview == null ? knowledge.day().plusDays(DAYS_AHEAD_WITHOUT_A_DATE) : interview;
        Knowledge reckoned = knowledge.with(new Readiness(knowledge, day, learner.newPerDay()).cards());
        Outline outline = outlines.all();
        return new Progress(
                knowledge.day(),
                knowledge.overall(),
                interview != null,
                day,
                ready(reckoned.cards()),
                learner.newPerDay(),
                Readiness.newCardsPerDayNeeded(knowledge, day),
                reports(
                        reckoned,
                        card -> outline.path(card.state().topicId()),
                        (topic, judged) -> topic(topic, outline, judged)),
                reports(reckoned, card -> card.state().tags(), (tag, judged) -> plain(tag, Group.tagged(tag), judged)),
                reports(
                        reckoned,
                        ProgressReckoner::importance,
                        (mark, judged) -> plain(mark, Group.marked(mark), judged)));
    }

    /** A group's standing and its readiness. */
    private record Judgement(Standing standing, double ready) {}

    private static <K> List<TopicReport> reports(
            Knowledge knowledge, Function<Judged, List<K>> keys, BiFunction<K, Judgement, TopicReport> report) {
        return knowledge.groups(keys).entrySet().stream()
                .map(group -> report.apply(
                        group.getKey(), new Judgement(knowledge.standing(group.getValue()), ready(group.getValue()))))
                .sorted(TopicReport.BY_ATTENTION)
                .toList();
    }

    private static double ready(List<Judged> cards) {
        return cards.stream().mapToDouble(Judged::ready).average().orElse(0);
    }

    private static TopicReport topic(Topic topic, Outline outline, Judgement judged) {
        List<String> path =
                outline.path(topic.topicId()).stream().map(Topic::title).toList();
        return new TopicReport(
                path, topic.deckSlug(), Group.ofTopic(topic.topicId()), judged.standing(), judged.ready());
    }

    private static TopicReport plain(String name, Group group, Judgement judged) {
        return new TopicReport(List.of(name), null, group, judged.standing(), judged.ready());
    }

    private static List<String> importance(Judged card) {
        return List.of(Group.importanceOf(card.state()));
    }
}
