package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Replay;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One learner, 500 cards, 365 study days, three time zones with their changes of daylight saving, and all that happens. */
@SpringBootTest(properties = "spring.datasource.hikari.connection-init-sql=set synchronous_commit = off")
@WithDatabase
@Import(MovableClockConfiguration.class)
class StudyYearTests {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-09-15");
    private static final int DAYS = 365;
    private static final int CARDS = 500;
    private static final int NEW_PER_DAY = 5;
    private static final int REVIEWS_PER_DAY = 30;
    private static final long SEED = 20260915;

    /** Spring comes to Sydney on 4 October, winter time to New York on 1 November, summer time to Berlin on 28 March. */
    private static final Map<Integer, String> MOVES =
            Map.of(0, "Australia/Sydney", 35, "America/New_York", 130, "Europe/Berlin");

    private static final int BREAK_BEGINS = 200;
    private static final int BREAK_ENDS = 214;

    private final Random random = new Random(SEED);
    private final Map<Long, LocalDate> buried = new HashMap<>();
    private final Set<Long> suspended = new HashSet<>();
    private final Set<Long> archived = new HashSet<>();

    /** As found after the last change: nothing else may have changed them since, or the next answer is refused. */
    private final Map<Long, Remembered> known = new HashMap<>();

    @Autowired
    private Answering answering;

    @Autowired
    private Undoing undoing;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private MemoryStore memories;

    @Autowired
    private ReviewLog log;

    @Autowired
    private CardMarks marks;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** As it was when the day began: nothing that happens on a day changes what the queue reads of it. */
    private Learner learner;

    private LocalDate today = FIRST_DAY;

    @BeforeEach
    void beWelcome() {
        learner = currentLearner.get();
    }

    @Test
    void aYearIsRememberedAsItWas() {
        fill();
        for (int day = 0; day < DAYS; day++) {
            moveIfItIsTime(day);
            if (day % 25 == 1) {
                // The server does so itself each minute, which a year in a minute leaves it no time for
                jdbc.sql("analyze").update();
            }
            if (day < BREAK_BEGINS || day >= BREAK_ENDS) {
                study(FIRST_DAY.plusDays(day), day);
            }
        }
        assertThat(verification.verify().differences()).isEmpty();
        assertThat(jdbc.sql("select count(*) from memory").query(Integer.class).single())
                .isGreaterThan(CARDS * 9 / 10);
    }

    private void study(LocalDate date, int day) {
        // by turns in the morning, late, and after midnight, which still belongs to the day before
        LocalTime[] times = {LocalTime.of(4, 0), LocalTime.of(22, 30), LocalTime.of(2, 30)};
        LocalTime time = times[day % times.length];
        LocalDate calendar = time.getHour() < 4 ? date.plusDays(1) : date;
        clock.set(calendar.atTime(time).atZone(zone()).toInstant());
        learner = currentLearner.get();
        today = learner.studyDay(clock);
        assertThat(today).as("study day of %s in %s", clock.instant(), zone()).isEqualTo(date);

        List<Long> asked = answerAll(day);
        assertNothingIsLost();
        if (day % 25 == 19) {
            undoToday(asked.size());
            assertThat(answerAll(day)).as("the same seed gives the same queue").isEqualTo(asked);
        }
        if (day % 60 == 59) {
            assertThat(verification.verify().differences()).isEmpty();
        }
        disturb(day);
    }

    /** Answers until nothing is asked, and returns what was asked in its order. */
    private List<Long> answerAll(int day) {
        List<Long> asked = new ArrayList<>();
        Random grades = new Random(SEED + day);
        for (Optional<Long> next = next(); next.isPresent(); next = next()) {
            asked.add(next.get());
            answer(next.get(), grades);
        }
        return asked;
    }

    private Optional<Long> next() {
        Agenda agenda = queue.agenda(learner, new Scope.Everything(), today);
        assertThat(agenda.done().reviews()).isLessThanOrEqualTo(REVIEWS_PER_DAY);
        assertThat(agenda.done().fresh()).isLessThanOrEqualTo(NEW_PER_DAY);
        return agenda.next();
    }

    private void answer(long card, Random grades) {
        Remembered before = known.computeIfAbsent(card, unseen -> memories.of(learner, unseen));
        assertThat(before.memory().askedOn(today))
                .as("card %d is asked when it is due", card)
                .isPresent();
        assertThat(buried.get(card)).as("card %d is buried", card).isNotEqualTo(today);
        assertThat(suspended).doesNotContain(card);
        assertThat(archived).doesNotContain(card);
        Grade grade = Grade.of(grades.nextInt(10) < 7 ? 4 + grades.nextInt(2) : grades.nextInt(4));
        AnswerCommand command =
                new AnswerCommand(card, before.version(), 1, today, UUID.randomUUID(), new Given(grade, 900, 4_000));
        assertThat(answering.answer(command)).isIn(AnswerOutcome.RECORDED, AnswerOutcome.RECORDED_FOR_AN_EARLIER_TEXT);
        Remembered after = assertMemoryIsReplay(card);
        assertThat(after.version()).isGreaterThan(before.version());
        if (after.version() % 10 == 0) {
            assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.ALREADY_RECORDED);
            assertThat(memories.of(learner, card)).isEqualTo(after);
        }
    }

    private void undoToday(int answers) {
        for (int i = 0; i < answers; i++) {
            undo(history.last(learner).orElseThrow());
        }
    }

    private void undo(LastAnswer last) {
        assertThat(undoing.undo(last.sequence(), UUID.randomUUID())).isEqualTo(Notice.UNDONE);
        assertMemoryIsReplay(last.cardId());
    }

    /** What happens between two days: a card is buried, suspended or taken up again, edited, archived or restored, an answer undone. */
    private void disturb(int day) {
        long card = anyCard();
        switch (day % 6) {
            case 0 -> bury(card);
            case 1 -> suspend(card);
            case 2 -> takeUpAll();
            case 3 ->
                jdbc.sql("update card set revision = revision + 1 where id = ?")
                        .param(card)
                        .update();
            case 4 -> archive(card);
            default -> {
                restoreAll();
                history.last(learner).ifPresent(this::undo);
            }
        }
    }

    private void bury(long card) {
        marks.bury(card);
        buried.put(card, today);
    }

    private void suspend(long card) {
        marks.suspend(card, true);
        suspended.add(card);
    }

    private void takeUpAll() {
        jdbc.sql("update card_mark set suspended = false").update();
        suspended.clear();
    }

    private void archive(long card) {
        jdbc.sql("update card set archived_at = now() where id = ?").param(card).update();
        archived.add(card);
    }

    private void restoreAll() {
        jdbc.sql("update card set archived_at = null where archived_at is not null")
                .update();
        archived.clear();
    }

    private Remembered assertMemoryIsReplay(long card) {
        Memory replayed = Replay.of(log.answersTo(learner.id(), card));
        Remembered remembered = memories.of(learner, card);
        assertThat(remembered.memory()).isEqualTo(replayed);
        known.put(card, remembered);
        return remembered;
    }

    /** Asked of the tables themselves: whatever is due now was left out by the daily limit, or was set aside. */
    private void assertNothingIsLost() {
        int waiting = jdbc.sql(
                        """
                select count(*) from memory m join card c on c.id = m.card_id
                left join card_mark k on k.card_id = m.card_id
                where m.due <= :today and c.archived_at is null and k.suspended is not true
                  and k.buried_on is distinct from :today""")
                .param("today", today)
                .query(Integer.class)
                .single();
        if (waiting > 0) {
            assertThat(queue.progress(learner, today).reviews()).isEqualTo(REVIEWS_PER_DAY);
        }
    }

    private void moveIfItIsTime(int day) {
        if (MOVES.containsKey(day)) {
            jdbc.sql("update learner set time_zone = ?").param(MOVES.get(day)).update();
        }
    }

    private void fill() {
        jdbc.sql("delete from enrolment").update();
        jdbc.sql("insert into deck (slug, name) values ('year', 'Year')").update();
        jdbc.sql(
                        """
                insert into card (deck_id, question_key, question, question_markdown, front, answer, format,
                    importance, source, source_path, source_line, position)
                select id, n::text, 'Question ' || n, 'Question ' || n, '', 'Answer', 'heading',
                    case n % 3 when 0 then 'must' when 1 then 'important' end, 'year', 'year.md', n, n
                from deck, generate_series(1, ?) n where slug = 'year'""")
                .param(CARDS)
                .update();
        jdbc.sql(
                        "insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d where slug = 'year'")
                .update();
        jdbc.sql("update learner set new_per_day = ?, reviews_per_day = ?")
                .params(NEW_PER_DAY, REVIEWS_PER_DAY)
                .update();
    }

    private long anyCard() {
        return jdbc.sql("select id from card join enrolment using (deck_id) order by id offset ? limit 1")
                .param(random.nextInt(CARDS))
                .query(Long.class)
                .single();
    }

    private ZoneId zone() {
        return currentLearner.get().timeZone().orElseThrow();
    }
}
