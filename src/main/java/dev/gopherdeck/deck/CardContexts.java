package dev.gopherdeck.deck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells where cards stand, in one statement: it is asked with every card that is shown. */
@Component
public class CardContexts {

    private static final String SELECT =
            """
            with recursive above (parent_id, title, height) as (
                select t.parent_id, t.title, 0 from card c join topic t on t.id = c.topic_id where c.id = :card
                union all
                select t.parent_id, t.title, a.height + 1 from topic t join above a on t.id = a.parent_id)
            select d.language,
                   array(select title from above order by height desc) as topic,
                   (select other.id from deck sibling
                    join card other on other.deck_id = sibling.id and other.explicit_id = c.explicit_id
                    where sibling.family = d.family and sibling.language <> d.language and other.archived_at is null
                    order by sibling.id limit 1) as sibling_id
            from card c join deck d on d.id = c.deck_id where c.id = :card""";

    private final JdbcClient jdbc;

    CardContexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a card stands; of a card that there is not, nothing is told. */
    public CardContext of(long cardId) {
        return jdbc.sql(SELECT)
                .param("card", cardId)
                .query((row, index) -> context(row))
                .optional()
                .orElse(CardContext.NONE);
    }

    private static CardContext context(ResultSet row) throws SQLException {
        String[] topic = (String[]) row.getArray("topic").getArray();
        return new CardContext(row.getString("language"), List.of(topic), row.getObject("sibling_id", Long.class));
    }
}
