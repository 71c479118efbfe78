package dev.gopherdeck.insight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the headings of all decks. */
@Component
class Outlines {

    private final JdbcClient jdbc;

    Outlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Outline all() {
        return new Outline(jdbc.sql(
                        """
                        select topic_id, deck_id, parent_id, title, position, deck_slug from topic_view
                        order by deck_id, position, topic_id""")
                .query(Outline.Topic.class)
                .list());
    }
}
