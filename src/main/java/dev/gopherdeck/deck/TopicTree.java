package dev.gopherdeck.deck;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Topics with what is below them. */
@Component
public class TopicTree {

    private final JdbcClient jdbc;

    TopicTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A topic's title; empty if there is no such topic. */
    public Optional<String> title(long topicId) {
        return jdbc.sql("select title from topic where id = ?")
                .param(topicId)
                .query(String.class)
                .optional();
    }

    /** The ids of a topic and of all its sub-topics; empty if there is no such topic. */
    public List<Long> under(long topicId) {
        return jdbc.sql(
                        """
                with recursive below (id) as (
                    select id from topic where id = ?
                    union all
                    select t.id from topic t join below b on t.parent_id = b.id
                )
                select id from below""")
                .param(topicId)
                .query(Long.class)
                .list();
    }
}
