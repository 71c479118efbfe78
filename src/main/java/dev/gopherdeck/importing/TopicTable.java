package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The heading outline of a deck, as rows. */
@Component
class TopicTable {

    private record NewTopic(@Nullable Long parentId, String title) {}

    private static final Rows<NewTopic> TITLES = new Rows<NewTopic>()
            .column("parent_id", "bigint", NewTopic::parentId)
            .column("title", "text", NewTopic::title);

    private static final Rows<Map.Entry<Integer, Long>> PLACES = new Rows<Map.Entry<Integer, Long>>()
            .column("position", "integer", Map.Entry::getKey)
            .column("id", "bigint", Map.Entry::getValue);

    private final JdbcTemplate jdbc;

    TopicTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The path of titles, outermost first, of every topic of a deck. */
    Map<Long, List<String>> pathsById(long deckId) {
        Map<Long, List<String>> paths = new HashMap<>();
        jdbc.query(
                """
                with recursive path (id, titles) as (
                    select id, array[title] from topic where deck_id = ? and parent_id is null
                    union all
                    select t.id, p.titles || t.title from topic t join path p on t.parent_id = p.id
                )
                select id, titles from path""",
                row -> {
                    paths.put(row.getLong("id"), List.of((String[])
                            row.getArray("titles").getArray()));
                },
                deckId);
        return paths;
    }

    /**
     * Adds the topics that are missing and puts all of them into the given order.
     *
     * @return the ids of these topics and of those above them, by their paths; there is none for the empty path
     */
    Map<List<String>, Long> complete(long deckId, Collection<List<String>> topics) {
        Map<List<String>, Long> ids = new HashMap<>();
        pathsById(deckId).forEach((id, path) -> ids.put(path, id));
        Set<List<String>> all = withThoseAbove(topics);
        int deepest = all.stream().mapToInt(List::size).max().orElse(0);
        for (int depth = 1; depth <= deepest; depth++) {
            int level = depth;
            insert(
                    deckId,
                    all.stream()
                            .filter(path -> path.size() == level && !ids.containsKey(path))
                            .toList(),
                    ids);
        }
        place(all, ids);
        return ids;
    }

    private static Set<List<String>> withThoseAbove(Collection<List<String>> topics) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (List<String> path : topics) {
            for (int depth = 1; depth <= path.size(); depth++) {
                all.add(List.copyOf(path.subList(0, depth)));
            }
        }
        return all;
    }

    /** Adds topics of one level, below parents that are there. */
    private void insert(long deckId, List<List<String>> missing, Map<List<String>, Long> ids) {
        if (missing.isEmpty()) {
            return;
        }
        Map<NewTopic, List<String>> paths = new HashMap<>();
        missing.forEach(path ->
                paths.put(new NewTopic(ids.get(path.subList(0, path.size() - 1)), path.get(path.size() - 1)), path));
        List<Object> parameters = new ArrayList<>(List.of(deckId));
        parameters.addAll(List.of(TITLES.arrays(List.copyOf(paths.keySet()))));
        jdbc.query(
                "insert into topic (deck_id, position, parent_id, title) select ?, 0, parent_id, title from "
                        + TITLES.table() + " returning id, parent_id, title",
                row -> {
                    NewTopic topic = new NewTopic(row.getObject("parent_id", Long.class), row.getString("title"));
                    ids.put(paths.getOrDefault(topic, List.of()), row.getLong("id"));
                },
                parameters.toArray());
    }

    private void place(Set<List<String>> order, Map<List<String>, Long> ids) {
        Map<Integer, Long> places = new LinkedHashMap<>();
        order.forEach(path -> places.put(places.size() + 1, ids.get(path)));
        jdbc.update(
                "update topic t set position = n.position from " + PLACES.table()
                        + " where t.id = n.id and t.position <> n.position",
                PLACES.arrays(List.copyOf(places.entrySet())));
    }
}
