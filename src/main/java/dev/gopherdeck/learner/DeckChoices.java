package dev.gopherdeck.learner;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decks among which a learner chooses. */
@Component
class DeckChoices {

    private final JdbcClient jdbc;

    DeckChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeckChoice> of(Learner learner) {
        return jdbc.sql(
                        """
                select d.id, d.name, d.language, e.deck_id is not null as enrolled
                from deck d left join enrolment e on e.deck_id = d.id and e.learner_id = ?
                order by d.id""")
                .param(learner.id())
                .query(DeckChoice.class)
                .list();
    }
}
