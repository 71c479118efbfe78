package dev.gopherdeck.deck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cards by any part of their text, in any language: no words, no stemming. */
@Component
class CardSearch {

    static final int LIMIT = 50;

    /** Questions first, for which there is an index; beginnings before middles, short before long. */
    private static final String IN_QUESTIONS =
            """
            select c.id as card_id, d.name as deck, d.language, c.question, c.front || e'\\n' || c.answer as text
            from card c join deck d on d.id = c.deck_id
            where c.archived_at is null and c.question_folded like lower(:pattern)
            order by position(lower(:query) in c.question_folded) > 1, length(c.question), c.id
            limit :limit""";

    private static final String IN_ANSWERS =
            """
            select c.id as card_id, d.name as deck, d.language, c.question, c.front || e'\\n' || c.answer as text
            from card c join deck d on d.id = c.deck_id
            where c.archived_at is null and c.question_folded not like lower(:pattern)
              and (lower(c.answer) like lower(:pattern) or lower(c.front) like lower(:pattern))
            order by c.importance_rank, c.deck_id, c.position
            limit :limit""";

    private final JdbcClient jdbc;

    CardSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The cards whose text holds the query, letter case aside, best first; at most {@value #LIMIT}. None for a blank
     * query.
     */
    List<SearchHit> find(String query) {
        String wanted = query.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(select(IN_QUESTIONS, wanted, LIMIT));
        if (found.size() < LIMIT) {
            found.addAll(select(IN_ANSWERS, wanted, LIMIT - found.size()));
        }
        return found.stream().map(card -> card.hit(wanted)).toList();
    }

    private List<Found> select(String sql, String query, int limit) {
        return jdbc.sql(sql)
                .param("query", query)
                .param("pattern", "%" + escaped(query) + "%")
                .param("limit", limit)
                .query(Found.class)
                .list();
    }

    private static String escaped(String query) {
        return query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private record Found(long cardId, String deck, @Nullable String language, String question, String text) {

        SearchHit hit(String query) {
            return new SearchHit(cardId, deck, language, Excerpt.whole(question, query), Excerpt.around(text, query));
        }
    }
}
