package dev.gopherdeck.review;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of the learner's cards a session is about. */
sealed interface Scope {

    /** The condition on {@code queue_view}; its parameters are given by {@link #bind}. */
    String condition();

    default JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement;
    }

    record Everything() implements Scope {

        @Override
        public String condition() {
            return "true";
        }
    }

    record OfDeck(long deckId) implements Scope {

        @Override
        public String condition() {
            return "deck_id = :deck";
        }

        @Override
        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("deck", deckId);
        }
    }

    /**
     * A topic with all that is below it.
     *
     * @param topicIds of the topic and of its sub-topics
     */
    record OfTopic(List<Long> topicIds) implements Scope {

        public OfTopic {
            topicIds = List.copyOf(topicIds);
        }

        @Override
        public String condition() {
            return "topic_id = any (:topics)";
        }

        @Override
        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("topics", topicIds.toArray(Long[]::new));
        }
    }

    record Tagged(String tag) implements Scope {

        @Override
        public String condition() {
            return "exists (select 1 from card c where c.id = card_id and :tag = any (c.tags))";
        }

        @Override
        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("tag", tag);
        }
    }

    /**
     * Cards on which the notes insist so much.
     *
     * @param importance name of a mark, in lower case, or {@code none} for cards without one
     */
    record Marked(String importance) implements Scope {

        @Override
        public String condition() {
            return "exists (select 1 from card c where c.id = card_id and coalesce(c.importance, 'none') = :importance)";
        }

        @Override
        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("importance", importance);
        }
    }

    /** Cards that hold a text in the question, the front or the answer, whatever its case. */
    record Matching(String text) implements Scope {

        @Override
        public String condition() {
            return """
                    exists (select 1 from card c where c.id = card_id
                        and position(lower(:text) in lower(c.question || ' ' || c.front || ' ' || c.answer)) > 0)""";
        }

        @Override
        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("text", text);
        }
    }

    /** Cards that were forgotten or hard at their review on a study day. */
    record Stumbled(LocalDate day) implements Scope {

        @Override
        public String condition() {
            return """
                    card_id in (select a.card_id from counted_answer_view a
                        where a.learner_id = :learner and a.study_day = :stumbled and a.kind = 'review' and a.grade < 4)""";
        }

        @Override
        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("stumbled", day);
        }
    }
}
