package dev.gopherdeck.deck;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same cards in other languages: decks of one family hold them under the same explicit ids. */
@Component
public class Siblings {

    private final JdbcClient jdbc;

    Siblings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the same card in another language. */
    public Optional<Long> of(long cardId) {
        return jdbc.sql(
                        """
                select other.id
                from card c
                join deck d on d.id = c.deck_id
                join deck sibling on sibling.family = d.family and sibling.language <> d.language
                join card other on other.deck_id = sibling.id and other.explicit_id = c.explicit_id
                where c.id = ? and other.archived_at is null
                order by sibling.id limit 1""")
                .param(cardId)
                .query(Long.class)
                .optional();
    }
}
