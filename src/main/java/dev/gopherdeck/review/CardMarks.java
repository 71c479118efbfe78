package dev.gopherdeck.review;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets cards aside, flags them and keeps notes on them. Doing any of it twice is doing it once. */
@Service
class CardMarks {

    static final int LONGEST_NOTE = 4_000;

    private final CurrentLearner currentLearner;
    private final Clock clock;
    private final JdbcClient jdbc;

    CardMarks(CurrentLearner currentLearner, Clock clock, JdbcClient jdbc) {
        this.currentLearner = currentLearner;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    CardMark of(Learner learner, long cardId) {
        return jdbc.sql("select suspended, flagged, note from card_mark where learner_id = ? and card_id = ?")
                .params(learner.id(), cardId)
                .query(CardMark.class)
                .optional()
                .orElse(CardMark.NONE);
    }

    /** Leaves a card out for the rest of the study day. */
    @Transactional
    void bury(long cardId) {
        Learner learner = currentLearner.lock();
        set(learner, cardId, "buried_on", learner.studyDay(clock));
    }

    /** Leaves a card out until it is taken up again. */
    @Transactional
    void suspend(long cardId, boolean suspended) {
        set(currentLearner.lock(), cardId, "suspended", suspended);
    }

    @Transactional
    void flag(long cardId, boolean flagged) {
        set(currentLearner.lock(), cardId, "flagged", flagged);
    }

    /** Keeps a note of at most {@value #LONGEST_NOTE} characters; a blank one takes the note away. */
    @Transactional
    void note(long cardId, String text) {
        String note = text.strip();
        String bounded = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        set(currentLearner.lock(), cardId, "note", bounded.isEmpty() ? null : bounded);
    }

    /** Cards that are suspended, flagged or noted, in the order of their decks. */
    @Transactional(readOnly = true)
    List<MarkedCard> all() {
        return jdbc.sql(
                        """
                select c.id as card_id, c.question, d.language, k.suspended, k.flagged, k.note
                from card_mark k join card c on c.id = k.card_id join deck d on d.id = c.deck_id
                where k.learner_id = ? and c.archived_at is null
                  and (k.suspended or k.flagged or k.note is not null)
                order by c.deck_id, c.position""")
                .param(currentLearner.get().id())
                .query(MarkedCard.class)
                .list();
    }

    /** A card that has vanished is passed over. */
    private void set(Learner learner, long cardId, String column, @Nullable Object value) {
        jdbc.sql(
                        """
                insert into card_mark (learner_id, card_id, %1$s) select :learner, id, :value from card where id = :card
                on conflict (learner_id, card_id) do update set %1$s = excluded.%1$s"""
                                .formatted(column))
                .param("learner", learner.id())
                .param("card", cardId)
                .param("value", value)
                .update();
    }

    /**
     * A card with its marks.
     *
     * @param question plain text
     * @param language BCP 47 tag of the card, if its deck says
     */
    record MarkedCard(
            long cardId,
            String question,
            @Nullable String language,
            boolean suspended,
            boolean flagged,
            @Nullable String note) {}
}
