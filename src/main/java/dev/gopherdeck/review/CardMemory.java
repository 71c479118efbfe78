package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Fsrs;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Recollection;
import dev.gopherdeck.scheduling.Sm2;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One learner's memory of one card, kept beside the log that it is a projection of. */
@Entity
@Table(name = "memory")
class CardMemory implements Persistable<CardMemory.Id> {

    /** Whose memory of what. */
    @Embeddable
    record Id(long learnerId, long cardId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private long lastSequence;

    private int seenRevision;

    private int repetition;

    private int easeHundredths;

    private int intervalDays;

    private double stability;

    private double difficulty;

    private LocalDate lastAnswered;

    private int reviews;

    private int lapses;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int lastGrade;

    private LocalDate lastReviewed;

    private LocalDate due;

    private @Nullable LocalDate drillDay;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CardMemory() {}

    @SuppressWarnings("NullAway.Init") // record() fills the fields before the entity leaves this class
    CardMemory(Id id, Memory.Seen memory, LogPosition position) {
        this.id = id;
        record(memory, position);
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    /** Sequence of the last row that made this memory; changes with every answer. */
    long version() {
        return lastSequence;
    }

    /** The card's text, by its revision, that was answered last. */
    int seenRevision() {
        return seenRevision;
    }

    Memory.Seen state() {
        return new Memory.Seen(
                new Sm2.State(repetition, easeHundredths, intervalDays),
                new Recollection(new Fsrs.State(stability, difficulty), lastAnswered),
                Grade.of(lastGrade),
                lastReviewed,
                due,
                reviews,
                lapses,
                drillDay);
    }

    /** Takes over what an answer made of the memory. */
    void record(Memory.Seen memory, LogPosition position) {
        lastSequence = position.sequence();
        seenRevision = position.cardRevision();
        repetition = memory.sm2().repetition();
        easeHundredths = memory.sm2().easeHundredths();
        intervalDays = memory.sm2().intervalDays();
        record(memory.recollection());
        reviews = memory.reviews();
        lapses = memory.lapses();
        lastGrade = memory.lastGrade().quality();
        lastReviewed = memory.lastReviewed();
        due = memory.due();
        drillDay = memory.drillDay();
    }

    private void record(Recollection recollection) {
        stability = recollection.fsrs().stability();
        difficulty = recollection.fsrs().difficulty();
        lastAnswered = recollection.lastAnswered();
    }

    /**
     * Where in the log an answer stands.
     *
     * @param sequence of the answer's row
     * @param cardRevision the text that was answered
     */
    record LogPosition(long sequence, int cardRevision) {}
}
