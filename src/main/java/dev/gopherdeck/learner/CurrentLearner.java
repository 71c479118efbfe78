package dev.gopherdeck.learner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The learner whom the running application serves. There is one today; all review data names it all the same. */
@Component
public class CurrentLearner {

    private final Learners learners;
    private final JdbcClient jdbc;
    private final Clock clock;

    CurrentLearner(Learners learners, JdbcClient jdbc, Clock clock) {
        this.learners = learners;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Learner get() {
        return learners.findFirstByOrderById().orElseThrow(CurrentLearner::noLearner);
    }

    /** The learner, locked until the transaction ends: what one learner does happens one after the other. */
    @Transactional
    public Learner lock() {
        return learners.findFirstLockedByOrderById().orElseThrow(CurrentLearner::noLearner);
    }

    /** Takes over what the learner chose. */
    @Transactional
    public void adopt(Settings settings) {
        lock().adopt(settings);
    }

    /** The first visit: enrols in the given decks. Does nothing on later visits. */
    @Transactional
    public void welcome(Collection<Long> deckIds) {
        Learner learner = lock();
        if (!learner.isWelcomed()) {
            learner.welcome(clock.instant());
            deckIds.forEach(deckId -> enrol(learner, deckId));
        }
    }

    /** Studies exactly the given decks, and prepares for a day if one is named. What is no deck is passed over. */
    @Transactional
    public void begin(Collection<Long> deckIds, @Nullable LocalDate interview) {
        Learner learner = lock();
        learner.welcome(clock.instant());
        learner.prepareFor(interview);
        enrolledDeckIds().stream()
                .filter(enrolled -> !deckIds.contains(enrolled))
                .forEach(this::leave);
        deckIds.forEach(deckId -> enrol(learner, deckId));
    }

    /** The decks that the learner studies. */
    public Set<Long> enrolledDeckIds() {
        return Set.copyOf(jdbc.sql("select deck_id from enrolment where learner_id = ?")
                .param(get().id())
                .query(Long.class)
                .list());
    }

    /** Begins to study a deck. */
    @Transactional
    public void enrol(long deckId) {
        enrol(lock(), deckId);
    }

    /** Stops studying a deck; what was learned of it is kept. */
    @Transactional
    public void leave(long deckId) {
        jdbc.sql("delete from enrolment where learner_id = ? and deck_id = ?")
                .params(lock().id(), deckId)
                .update();
    }

    @Transactional
    public void speak(Language language) {
        lock().speak(language);
    }

    /** Allows or forbids pictures from other hosts. */
    @Transactional
    public void showRemoteImages(boolean shown) {
        lock().showRemoteImages(shown);
    }

    /** Takes the zone over from the browser, unless one is known. */
    @Transactional
    public void assumeTimeZone(ZoneId zone) {
        Learner learner = lock();
        if (learner.timeZone().isEmpty()) {
            learner.liveIn(zone);
        }
    }

    private void enrol(Learner learner, long deckId) {
        jdbc.sql(
                        """
                insert into enrolment (learner_id, deck_id, enrolled_at) select ?, id, ? from deck where id = ?
                on conflict do nothing""")
                .params(learner.id(), clock.instant().atOffset(ZoneOffset.UTC), deckId)
                .update();
    }

    private static IllegalStateException noLearner() {
        return new IllegalStateException("no learner is stored");
    }
}
