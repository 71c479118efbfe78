package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.util.List;
import java.util.Optional;
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
                select deck_id as id, slug, name, language, cards, seen, enrolled
                from deck_overview_view where learner_id = ? order by enrolled desc, deck_id""")
                .param(learner.id())
                .query(DeckOverview.class)
                .list();
    }

    /** What the decks are called, to choose one of them. */
    List<DeckName> names(Learner learner) {
        return jdbc.sql(
                        """
                select deck_id as id, slug, name, language from deck_overview_view
                where learner_id = ? order by enrolled desc, deck_id""")
                .param(learner.id())
                .query(DeckName.class)
                .list();
    }

    Optional<DeckOverview> bySlug(Learner learner, String slug) {
        return jdbc.sql(
                        """
                select deck_id as id, slug, name, language, cards, seen, enrolled
                from deck_overview_view where learner_id = ? and slug = ?""")
                .params(learner.id(), slug)
                .query(DeckOverview.class)
                .optional();
    }
}
