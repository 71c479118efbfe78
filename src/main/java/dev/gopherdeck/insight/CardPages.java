package dev.gopherdeck.insight;

import dev.gopherdeck.insight.CardPage.HistoryRow;
import dev.gopherdeck.insight.CardPage.Origin;
import dev.gopherdeck.insight.CardPage.Revision;
import dev.gopherdeck.insight.CardPage.Schedule;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of one card shows. */
@Service
class CardPages {

    private final CurrentLearner currentLearner;
    private final CardRecords records;
    private final Outlines outlines;
    private final JdbcClient jdbc;
    private final Clock clock;

    CardPages(CurrentLearner currentLearner, CardRecords records, Outlines outlines, JdbcClient jdbc, Clock clock) {
        this.currentLearner = currentLearner;
        this.records = records;
        this.outlines = outlines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<CardPage> page(long cardId) {
        Learner learner = currentLearner.get();
        return origin(cardId)
                .map(origin -> new CardPage(
                        origin,
                        topics(learner, cardId),
                        schedule(learner, cardId),
                        recall(learner, cardId),
                        history(learner, cardId),
                        revisions(cardId)));
    }

    private @Nullable Double recall(Learner learner, long cardId) {
        return records.recollection(learner, cardId)
                .map(recollection -> recollection.recallOn(learner.studyDay(clock)))
                .orElse(null);
    }

    private Optional<Origin> origin(long cardId) {
        return jdbc.sql(
                        """
                select card_id, question, source_path, source_line, deck_slug, deck_name, language, archived_at
                from card_page_view where card_id = ?""")
                .param(cardId)
                .query(Origin.class)
                .optional();
    }

    private List<Outline.Topic> topics(Learner learner, long cardId) {
        Outline outline = outlines.all();
        return jdbc.sql(
                        "select topic_id from card_state_view where learner_id = ? and card_id = ? and topic_id is not null")
                .params(learner.id(), cardId)
                .query(Long.class)
                .optional()
                .map(outline::path)
                .orElse(List.of());
    }

    private @Nullable Schedule schedule(Learner learner, long cardId) {
        return jdbc.sql(
                        """
                select due, interval_days, ease_hundredths, reviews, lapses
                from card_state_view where learner_id = ? and card_id = ? and due is not null""")
                .params(learner.id(), cardId)
                .query(Schedule.class)
                .optional()
                .orElse(null);
    }

    private List<HistoryRow> history(Learner learner, long cardId) {
        return jdbc.sql(
                        """
                select kind, study_day, grade, answer_millis, interval_after, taken_back
                from card_history_view where learner_id = ? and card_id = ? order by sequence desc""")
                .params(learner.id(), cardId)
                .query(HistoryRow.class)
                .list();
    }

    private List<Revision> revisions(long cardId) {
        return jdbc.sql(
                        """
                select revision, question_markdown, front, answer, replaced_at
                from card_revision_view where card_id = ? order by revision desc""")
                .param(cardId)
                .query(Revision.class)
                .list();
    }
}
