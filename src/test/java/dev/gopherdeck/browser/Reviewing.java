package dev.gopherdeck.browser;

import com.microsoft.playwright.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the review page have in common. */
final class Reviewing {

    private Reviewing() {}

    /** Plenty to review, no card marked, and the settings as they come. */
    static void reset(JdbcClient jdbc) {
        jdbc.sql(
                        """
                update learner set new_per_day = 9999, reviews_per_day = 200, grade_scale = 'four', theme = 'system',
                    language = null, time_zone = 'Europe/Berlin'""")
                .update();
        jdbc.sql("update card_mark set flagged = false, suspended = false, note = null, buried_on = null")
                .update();
    }

    /** Leaves so many new cards for the rest of the day, and nothing else. */
    static void allow(JdbcClient jdbc, int newCards) {
        jdbc.sql("update memory set drill_day = null").update();
        jdbc.sql(
                        """
                update learner set reviews_per_day = 0, new_per_day = ? + (
                    select count(*) from counted_answer_view where kind = 'review' and first_review and study_day = learner.study_day)""")
                .param(newCards)
                .update();
    }

    static String question(Page page) {
        return page.locator(".card-question").textContent();
    }

    /** Shows the answer and grades it; the next card comes later. */
    static void grade(Page page, String key) {
        page.keyboard().press("Space");
        page.keyboard().press(key);
    }

    /** Answers in the log, those taken back left out. */
    static int answers(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from counted_answer_view")
                .query(Integer.class)
                .single();
    }
}
