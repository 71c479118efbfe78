package dev.gopherdeck.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The heading outlines of decks. */
final class Outline {

    /** A heading that holds cards or other headings. */
    record Topic(long topicId, long deckId, @Nullable Long parentId, String title, int position, String deckSlug) {}

    private final Map<Long, Topic> byId = new HashMap<>();
    private final Map<Long, List<Topic>> children = new HashMap<>();
    private final List<Topic> roots = new ArrayList<>();
    private final Map<Long, List<Topic>> paths = new HashMap<>();

    /** An outline of topics that come in the order of their positions. */
    Outline(List<Topic> topics) {
        for (Topic topic : topics) {
            byId.put(topic.topicId(), topic);
            siblings(topic).add(topic);
        }
    }

    private List<Topic> siblings(Topic topic) {
        Long parent = topic.parentId();
        return parent == null ? roots : children.computeIfAbsent(parent, id -> new ArrayList<>());
    }

    /** Every topic, each before those below it, in the order of the notes. */
    public List<Topic> inOrder() {
        List<Topic> topics = new ArrayList<>();
        roots.forEach(root -> collect(root, topics));
        return topics;
    }

    private void collect(Topic topic, List<Topic> topics) {
        topics.add(topic);
        children.getOrDefault(topic.topicId(), List.of()).forEach(child -> collect(child, topics));
    }

    /** A topic and all that it stands in, outermost first; empty for a card that stands in none. */
    List<Topic> path(@Nullable Long topicId) {
        return topicId == null ? List.of() : paths.computeIfAbsent(topicId, this::pathTo);
    }

    private List<Topic> pathTo(long topicId) {
        Deque<Topic> path = new ArrayDeque<>();
        Topic topic = byId.get(topicId);
        while (topic != null) {
            path.addFirst(topic);
            Long parent = topic.parentId();
            topic = parent == null ? null : byId.get(parent);
        }
        return List.copyOf(path);
    }

    /** How deep a topic stands: 0 for the outermost. */
    public int depth(Topic topic) {
        return path(topic.topicId()).size() - 1;
    }

    /** Whether a topic belongs to a deck; where either was not chosen nothing contradicts. */
    boolean isIn(@Nullable Long deckId, @Nullable Long topicId) {
        Topic topic = topicId == null ? null : byId.get(topicId);
        return topic == null || deckId == null || topic.deckId() == deckId.longValue();
    }
}
