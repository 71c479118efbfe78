package dev.gopherdeck.learner;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who studies. */
@Entity
public class Learner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String language;

    private @Nullable String timeZone;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int rolloverHour;

    private int newPerDay;

    private int reviewsPerDay;

    private @Nullable LocalDate studyDay;

    private @Nullable Instant welcomedAt;

    private boolean remoteImages;

    private String gradeScale;

    private String theme;

    private @Nullable LocalDate interviewDate;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Learner() {}

    public long id() {
        if (id == null) {
            throw new IllegalStateException("this learner is not stored");
        }
        return id;
    }

    /** The chosen interface language; while none is chosen, the browser's counts. */
    public Optional<Language> language() {
        return Optional.ofNullable(language).map(tag -> tag.equals(Language.ZH.tag()) ? Language.ZH : Language.EN);
    }

    /** The zone whose clock turns the study day; empty until the browser has told it, when the server's counts. */
    public Optional<ZoneId> timeZone() {
        return Optional.ofNullable(timeZone).map(ZoneId::of);
    }

    public GradeScale gradeScale() {
        return GradeScale.valueOf(gradeScale.toUpperCase(Locale.ROOT));
    }

    public Theme theme() {
        return Theme.valueOf(theme.toUpperCase(Locale.ROOT));
    }

    /** The day to be ready by, if the learner named one. */
    public Optional<LocalDate> interviewDate() {
        return Optional.ofNullable(interviewDate);
    }

    /** New cards a study day, 0 to 9,999. */
    public int newPerDay() {
        return newPerDay;
    }

    /** Reviews a study day, 0 to 9,999. */
    public int reviewsPerDay() {
        return reviewsPerDay;
    }

    /** Whether the first visit has chosen decks. */
    public boolean isWelcomed() {
        return welcomedAt != null;
    }

    /**
     * The study day now. It never goes back behind a day that was studied on: after flying west, or with a clock set
     * back, the calendar waits until the clock has caught up.
     */
    public LocalDate studyDay(Clock clock) {
        LocalDate day = StudyDays.of(clock.instant(), timeZone().orElse(clock.getZone()), rolloverHour);
        return studyDay != null && studyDay.isAfter(day) ? studyDay : day;
    }

    /** Notes that an answer was given on a study day. */
    public void studiedOn(LocalDate day) {
        if (studyDay == null || day.isAfter(studyDay)) {
            studyDay = day;
        }
    }

    public Settings settings() {
        return new Settings(
                newPerDay,
                reviewsPerDay,
                rolloverHour,
                timeZone().orElse(null),
                language().orElse(null),
                gradeScale(),
                theme(),
                interviewDate);
    }

    /** Takes over what the learner chose; a null zone or language leaves the known one. */
    public void adopt(Settings settings) {
        newPerDay = settings.newPerDay();
        reviewsPerDay = settings.reviewsPerDay();
        rolloverHour = settings.rolloverHour();
        Optional.ofNullable(settings.timeZone()).ifPresent(this::liveIn);
        Optional.ofNullable(settings.language()).ifPresent(this::speak);
        gradeScale = settings.gradeScale().name().toLowerCase(Locale.ROOT);
        theme = settings.theme().name().toLowerCase(Locale.ROOT);
        interviewDate = settings.interviewDate();
    }

    public void speak(Language chosen) {
        language = chosen.tag();
    }

    public void liveIn(ZoneId zone) {
        timeZone = zone.getId();
    }

    /** Names the day to be ready by; null for none. */
    void prepareFor(@Nullable LocalDate day) {
        interviewDate = day;
    }

    /** Whether cards may load pictures from other hosts, which then learn who looks at them. */
    public boolean showsRemoteImages() {
        return remoteImages;
    }

    public void showRemoteImages(boolean shown) {
        remoteImages = shown;
    }

    void welcome(Instant now) {
        welcomedAt = now;
    }
}
