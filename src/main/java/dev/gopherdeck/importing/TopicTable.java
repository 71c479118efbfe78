package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heading outline of a deck, as rows. */
@Component
class TopicTable {

    private final JdbcClient jdbc;

    TopicTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The path of titles, outermost first, of every topic of a deck. */
    Map<Long, List<String>> pathsById(long deckId) {
        Map<Long, List<String>> paths = new HashMap<>();
        jdbc.sql(
                        """
                with recursive path (id, titles) as (
                    select id, array[title] from topic where deck_id = :deck and parent_id is null
                    union all
                    select t.id, p.titles || t.title from topic t join path p on t.parent_id = p.id
                )
                select id, titles from path""")
                .param("deck", deckId)
                .query(rs -> {
                    paths.put(rs.getLong("id"), List.of((String[])
                            rs.getArray("titles").getArray()));
                });
        return paths;
    }

    /** The outline of a deck in which paths can be looked up and are added where they are missing. */
    Outline outline(long deckId) {
        Map<List<String>, Long> ids = new HashMap<>();
        pathsById(deckId).forEach((id, path) -> ids.put(path, id));
        return new Outline(deckId, ids);
    }

    /** One deck's topics during one import. */
    final class Outline {

        private final long deckId;
        private final Map<List<String>, Long> ids;
        private final List<Long> seen = new ArrayList<>();

        private Outline(long deckId, Map<List<String>, Long> ids) {
            this.deckId = deckId;
            this.ids = ids;
        }

        /** The topic at a path, or null for the empty path; topics stand in the order of their first use. */
        @Nullable
        Long idOf(List<String> path) {
            if (path.isEmpty()) {
                return null;
            }
            Long parent = idOf(path.subList(0, path.size() - 1));
            Long id = ids.computeIfAbsent(List.copyOf(path), missing -> insert(parent, path.get(path.size() - 1)));
            if (!seen.contains(id)) {
                seen.add(id);
                place(id, seen.size());
            }
            return id;
        }

        private long insert(@Nullable Long parent, String title) {
            return jdbc.sql("insert into topic (deck_id, parent_id, title, position) values (?, ?, ?, 0) returning id")
                    .param(deckId)
                    .param(parent)
                    .param(title)
                    .query(Long.class)
                    .single();
        }

        private void place(long id, int position) {
            jdbc.sql("update topic set position = :position where id = :id and position <> :position")
                    .param("position", position)
                    .param("id", id)
                    .update();
        }
    }
}
