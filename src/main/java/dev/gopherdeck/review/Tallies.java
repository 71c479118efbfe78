package dev.gopherdeck.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sums over the log that pages read: by day, by bar of a chart and by card. A trigger on the log keeps them in
 * tables; views define them.
 */
@Component
class Tallies {

    private static final List<String> NAMES = List.of("day", "bar", "card");

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One sentence for each table that is not what its definition makes of the log. */
    List<String> differences(long learnerId) {
        return NAMES.stream()
                .filter(name -> differingRows(name, learnerId) > 0)
                .map("the tally by %s differs from its definition"::formatted)
                .toList();
    }

    private int differingRows(String name, long learnerId) {
        return jdbc.sql(
                        """
                with kept as (select * from %1$s_tally_view where learner_id = :learner),
                defined as (select * from counted_%1$s_view where learner_id = :learner)
                select count(*) from ((select * from kept except select * from defined)
                    union all (select * from defined except select * from kept)) as differing"""
                                .formatted(name))
                .param("learner", learnerId)
                .query(Integer.class)
                .single();
    }

    /** Sums up the whole log of a learner. */
    void rebuild(long learnerId) {
        for (String name : NAMES) {
            jdbc.sql("delete from %s_tally where learner_id = ?".formatted(name))
                    .param(learnerId)
                    .update();
            jdbc.sql("insert into %1$s_tally select * from counted_%1$s_view where learner_id = ?".formatted(name))
                    .param(learnerId)
                    .update();
        }
    }
}
