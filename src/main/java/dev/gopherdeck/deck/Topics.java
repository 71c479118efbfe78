package dev.gopherdeck.deck;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heading outlines of all decks. */
@Component
class Topics {

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The titles from the outermost heading down to a topic; empty if there is no such topic. */
    List<String> path(long topicId) {
        return jdbc.sql(
                        """
                with recursive above (id, parent_id, title, height) as (
                    select id, parent_id, title, 0 from topic where id = ?
                    union all
                    select t.id, t.parent_id, t.title, a.height + 1 from topic t join above a on t.id = a.parent_id
                )
                select title from above order by height desc""")
                .param(topicId)
                .query(String.class)
                .list();
    }
}
