package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All decks as one learner sees them. */
@Component
class DeckOverviews {

    private final JdbcClient jdbc;

    DeckOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeckOverview> all(Learner learner) {
        return jdbc.sql(
                        """
                select deck_id as id, name, language, cards, seen, enrolled
                from deck_overview_view where learner_id = ? order by enrolled desc, deck_id""")
                .param(learner.id())
                .query(DeckOverview.class)
                .list();
    }
}
