package dev.gopherdeck.insight;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Cards that are judged together, as addresses say it: of a topic, with a tag or of an importance. The first that is
 * given counts.
 *
 * @param topic id of a topic, which holds the cards of the topics below it, too
 * @param importance name of a mark, in lower case, or {@value #NO_MARK} for cards without one
 */
record Group(@Nullable Long topic, @Nullable String tag, @Nullable String importance) {

    static final String NO_MARK = "none";

    static Group ofTopic(long topic) {
        return new Group(topic, null, null);
    }

    static Group tagged(String tag) {
        return new Group(null, tag, null);
    }

    static Group marked(String importance) {
        return new Group(null, null, importance);
    }

    static String importanceOf(CardState card) {
        return Objects.requireNonNullElse(card.importance(), NO_MARK);
    }

    boolean holds(CardState card, Outline outline) {
        if (topic != null) {
            return outline.path(card.topicId()).stream().anyMatch(above -> above.topicId() == topic.longValue());
        }
        return tag == null ? importanceOf(card).equals(importance) : card.tags().contains(tag);
    }

    /** A page about these cards. */
    public String address(String path) {
        String name = topic != null ? "topic" : tag != null ? "tag" : "importance";
        Object value = topic != null ? topic : tag != null ? tag : importance;
        return UriComponentsBuilder.fromPath(path)
                .queryParam(name, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
