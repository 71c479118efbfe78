package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The day that a learner prepares for. */
@Component
class InterviewDates {

    private final JdbcClient jdbc;

    InterviewDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> of(Learner learner) {
        return jdbc.sql("select interview_date from interview_view where learner_id = ?")
                .param(learner.id())
                .query((row, index) -> Optional.ofNullable(row.getObject("interview_date", LocalDate.class)))
                .single();
    }
}
