package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.LoggedAnswer;
import dev.gopherdeck.scheduling.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, clock_offset,
                study_day, grade, reveal_millis, answer_millis,
                repetition_before, ease_before, interval_before, due_before,
                repetition_after, ease_after, interval_after, due_after)
            values (:learner, :card, :revision, :request, :kind, :at, make_interval(secs => :offset),
                :day, :grade, :reveal, :answer,
                :repetitionBefore, :easeBefore, :intervalBefore, :dueBefore,
                :repetitionAfter, :easeAfter, :intervalAfter, :dueAfter)
            returning sequence""";

    private final JdbcClient jdbc;

    ReviewLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(UUID requestId) {
        return jdbc.sql("select exists (select 1 from review_log where request_id = ?)")
                .param(requestId)
                .query(Boolean.class)
                .single();
    }

    /** Whether the log has answers that were given by the true clock. */
    boolean hasUnshiftedAnswers() {
        return jdbc.sql("select exists (select 1 from review_log where clock_offset = interval '0')")
                .query(Boolean.class)
                .single();
    }

    /** Appends an answer and returns its sequence. */
    long append(NewEntry entry) {
        JdbcClient.StatementSpec insert = jdbc.sql(INSERT)
                .param("learner", entry.learnerId())
                .param("card", entry.command().cardId())
                .param("revision", entry.cardRevision())
                .param("request", entry.command().requestId())
                .param("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                .param("at", entry.time().instant().atOffset(ZoneOffset.UTC))
                .param("offset", entry.time().clockOffset().toMillis() / 1000.0)
                .param("day", entry.time().studyDay())
                .param("grade", entry.command().grade().quality())
                .param("reveal", entry.command().revealMillis())
                .param("answer", entry.command().answerMillis());
        bind(insert, "Before", entry.before() instanceof Memory.Seen seen ? seen : null);
        bind(insert, "After", entry.after());
        return insert.query(Long.class).single();
    }

    private static void bind(JdbcClient.StatementSpec insert, String suffix, Memory.@Nullable Seen memory) {
        insert.param("repetition" + suffix, memory == null ? null : memory.sm2().repetition())
                .param("ease" + suffix, memory == null ? null : memory.sm2().easeHundredths())
                .param("interval" + suffix, memory == null ? null : memory.sm2().intervalDays())
                .param("due" + suffix, memory == null ? null : memory.due());
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
