package dev.gopherdeck.browser;

import dev.gopherdeck.cli.demo.Demonstration;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.testing.MovableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of the {@code demo} command in the database of a test. */
final class DemoHistory {

    private DemoHistory() {}

    /** Writes it into the empty log; it ends on the day before the one that the movable clock shows. */
    static void write(ApplicationContext context, int days, Language deck) {
        context.getAutowireCapableBeanFactory()
                .createBean(Demonstration.class)
                .fill(1, days, deck, context.getBean(MovableClock.class)::set);
    }

    /** The address of a card that was answered often. */
    static String card(JdbcClient jdbc) {
        return "/cards/"
                + jdbc.sql("select card_id from memory order by lapses desc, reviews desc, card_id limit 1")
                        .query(Long.class)
                        .single();
    }

    /** The id of the topic that was lapsed in most. */
    static long topic(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                select c.topic_id from memory m join card c on c.id = m.card_id
                group by c.topic_id order by sum(m.lapses) desc, c.topic_id limit 1""")
                .query(Long.class)
                .single();
    }

    /** The address of the deck that is studied. */
    static String deck(JdbcClient jdbc) {
        return "/decks/"
                + jdbc.sql("select slug from deck join enrolment on deck_id = id")
                        .query(String.class)
                        .single();
    }
}
