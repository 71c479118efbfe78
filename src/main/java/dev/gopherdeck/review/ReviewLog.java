package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.LoggedAnswer;
import dev.gopherdeck.scheduling.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of all answers. */
@Component
class ReviewLog {

    private static final String INSERT =
            """
            insert into review_log (learner_id, card_id, card_revision, request_id, kind, voids, answered_at, clock_offset,
                study_day, local_hour, grade, reveal_millis, answer_millis, predicted_recall,
                repetition_before, ease_before, interval_before, due_before,
                repetition_after, ease_after, interval_after, due_after)
            values (:learner, :card, :revision, :request, :kind, :voids, :at, make_interval(secs => :offset),
                :day, :hour, :grade, :reveal, :answer, :predicted,
                :repetitionBefore, :easeBefore, :intervalBefore, :dueBefore,
                :repetitionAfter, :easeAfter, :intervalAfter, :dueAfter)
            returning sequence""";

    private final JdbcClient jdbc;

    ReviewLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a request, if it is in the log. */
    Optional<Spent> spent(UUID requestId) {
        return jdbc.sql(
                        """
                select exists (select 1 from review_log v where v.voids = l.sequence) as taken_back
                from review_log l where l.request_id = ?""")
                .param(requestId)
                .query(Spent.class)
                .optional();
    }

    /** A request id that is in the log; taken back, it stays spent. */
    record Spent(boolean takenBack) {}

    /** The sequence of a card's last row that could have changed its memory; 0 if there is none. */
    long lastChange(long learnerId, long cardId) {
        return jdbc.sql(
                        """
                select coalesce(max(sequence), 0) from review_log
                where learner_id = ? and card_id = ? and kind <> 'practice'""")
                .params(learnerId, cardId)
                .query(Long.class)
                .single();
    }

    /** Whether the log has answers that were given by the true clock. */
    boolean hasUnshiftedAnswers() {
        return jdbc.sql("select exists (select 1 from review_log where clock_offset = interval '0')")
                .query(Boolean.class)
                .single();
    }

    /** Appends a row and returns its sequence. */
    long append(NewEntry entry) {
        Given given = entry.given();
        JdbcClient.StatementSpec insert = jdbc.sql(INSERT)
                .param("learner", entry.learnerId())
                .param("card", entry.cardId())
                .param("revision", entry.cardRevision())
                .param("request", entry.requestId())
                .param("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                .param("voids", entry.voids())
                .param("at", entry.time().instant().atOffset(ZoneOffset.UTC))
                .param("offset", entry.time().clockOffset().toMillis() / 1000.0)
                .param("day", entry.time().studyDay())
                .param("hour", entry.time().localHour())
                .param("grade", given == null ? null : given.grade().quality())
                .param("reveal", given == null ? null : given.revealMillis())
                .param("answer", given == null ? null : given.answerMillis())
                .param(
                        "predicted",
                        entry.predictedRecall().map(Predictions::rounded).orElse(null));
        bind(insert, "Before", entry.before() instanceof Memory.Seen seen ? seen : null);
        bind(insert, "After", entry.after() instanceof Memory.Seen seen ? seen : null);
        return insert.query(Long.class).single();
    }

    private static void bind(JdbcClient.StatementSpec insert, String suffix, Memory.@Nullable Seen memory) {
        insert.param("repetition" + suffix, memory == null ? null : memory.sm2().repetition())
                .param("ease" + suffix, memory == null ? null : memory.sm2().easeHundredths())
                .param("interval" + suffix, memory == null ? null : memory.sm2().intervalDays())
                .param("due" + suffix, memory == null ? null : memory.due());
    }

    /** All rows of one card, in order. */
    List<LoggedAnswer> answersTo(long learnerId, long cardId) {
        return jdbc.sql(
                        """
                select sequence, kind, grade, study_day, voids
                from review_log where learner_id = ? and card_id = ? order by sequence""")
                .params(learnerId, cardId)
                .query((row, index) -> loggedAnswer(row))
                .list();
    }

    /** The text that an answer was given to. */
    int revisionOf(long sequence) {
        return jdbc.sql("select card_revision from review_log where sequence = ?")
                .param(sequence)
                .query(Integer.class)
                .single();
    }

    /** The text of a card that its last counted review or drill answered, if there is one. */
    Optional<Integer> seenRevision(long learnerId, long cardId) {
        return jdbc.sql(
                        """
                select l.card_revision from review_log l
                where l.learner_id = ? and l.card_id = ? and l.kind in ('review', 'drill')
                  and not exists (select 1 from review_log v where v.voids = l.sequence)
                order by l.sequence desc limit 1""")
                .params(learnerId, cardId)
                .query(Integer.class)
                .optional();
    }

    /** All rows of a learner, by card. */
    Map<Long, List<LoggedAnswer>> answersByCard(long learnerId) {
        return jdbc
                .sql(
                        """
                        select card_id, sequence, kind, grade, study_day, voids
                        from review_log where learner_id = ? order by sequence""")
                .param(learnerId)
                .query((row, index) -> Map.entry(row.getLong("card_id"), loggedAnswer(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Where in a learner's log the memory of each card comes from; cards without a counted answer are absent. */
    Map<Long, CardMemory.LogPosition> positions(long learnerId) {
        Map<Long, CardMemory.LogPosition> positions = new HashMap<>();
        jdbc.sql(
                        """
                select card_id,
                       max(sequence) filter (where kind <> 'practice') as last_change,
                       (array_agg(card_revision order by sequence desc) filter (
                           where kind in ('review', 'drill')
                             and not exists (select 1 from review_log v where v.voids = l.sequence)))[1] as seen_revision
                from review_log l where learner_id = ? group by card_id""")
                .param(learnerId)
                .query(row -> {
                    positions.put(
                            row.getLong("card_id"),
                            new CardMemory.LogPosition(row.getLong("last_change"), row.getInt("seen_revision")));
                });
        return positions;
    }

    private static LoggedAnswer loggedAnswer(ResultSet row) throws SQLException {
        Integer grade = row.getObject("grade", Integer.class);
        return new LoggedAnswer(
                row.getLong("sequence"),
                AnswerKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                grade == null ? null : Grade.of(grade),
                row.getObject("study_day", LocalDate.class),
                row.getObject("voids", Long.class));
    }
}
