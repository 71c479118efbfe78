package dev.gopherdeck.insight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how reviews came out beside what was predicted before each. */
@Component
class RetentionReader {

    private final JdbcClient jdbc;

    RetentionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Retention of(Scope scope) {
        Retention retention = new Retention();
        scope.bind(jdbc.sql(
                        """
                        select study_day, sum(young) as young, sum(young_passed) as young_passed,
                               sum(mature) as mature, sum(mature_passed) as mature_passed, sum(expected) as expected
                        from %s where young + mature > 0 and %s group by study_day"""
                                .formatted(scope.days(), scope.condition())))
                .query(Retention.Day.class)
                .list()
                .forEach(retention::count);
        return retention;
    }
}
