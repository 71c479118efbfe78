package dev.gopherdeck.insight;

import static dev.gopherdeck.scheduling.AnswerKind.VOID;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.LoggedAnswer;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Replay;
import dev.gopherdeck.scheduling.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seven cards in three topics, one of them archived and one never answered, and the log in {@code insight/log.csv}. */
public final class SmallLog {

    private static final int ROLLOVER_HOUR = 4;

    private final JdbcClient jdbc;
    private final Map<Integer, Long> cards = new TreeMap<>();
    private final Map<Long, List<LoggedAnswer>> answers = new TreeMap<>();
    private final List<Long> sequences = new ArrayList<>();
    private long deckId;

    private SmallLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the cards and the log for the only learner, who then studies nothing else. */
    public static SmallLog store(JdbcClient jdbc) {
        SmallLog log = new SmallLog(jdbc);
        log.storeCards();
        lines().forEach(log::storeRow);
        log.answers.forEach(log::remember);
        return log;
    }

    long deckId() {
        return deckId;
    }

    public long card(int number) {
        return Objects.requireNonNull(cards.get(number));
    }

    private void storeCards() {
        jdbc.sql("update learner set welcomed_at = now(), time_zone = 'UTC', language = 'en'")
                .update();
        jdbc.sql("delete from enrolment").update();
        deckId = id("insert into deck (slug, name) values ('small', 'Small') returning id");
        jdbc.sql("insert into enrolment (learner_id, deck_id) select id, ? from learner")
                .param(deckId)
                .update();
        Long chapter = topic(null, "Chapter");
        Long section = topic(chapter, "Section");
        Long other = topic(null, "Other");
        card(1, section, "must");
        card(2, section, null);
        card(3, chapter, null);
        card(4, other, "important");
        card(5, other, null);
        card(6, other, null);
        card(7, other, null);
        jdbc.sql("update card set archived_at = now() where id = ?")
                .param(card(7))
                .update();
    }

    private Long topic(@Nullable Long parent, String title) {
        return id(
                "insert into topic (deck_id, parent_id, title, position) values (?, ?, ?, 1) returning id",
                deckId,
                parent,
                title);
    }

    private void card(int number, Long topic, @Nullable String importance) {
        cards.put(
                number,
                id(
                        """
                insert into card (deck_id, topic_id, question_key, question, question_markdown, front, answer,
                    importance, tags, format, source, source_path, source_line, position, created_at)
                values (?, ?, ?, ?, ?, '', 'Because.', ?, array['tag' || ?], 'heading', 'small', 'small.md', 1, ?, '2026-10-31')
                returning id""",
                        deckId,
                        topic,
                        "q" + number,
                        "Question " + number,
                        "Question " + number,
                        importance,
                        String.valueOf(number % 2),
                        number));
    }

    private void storeRow(String line) {
        String[] cells = line.split(",", -1);
        long card = card(Integer.parseInt(cells[0].strip()));
        AnswerKind kind = AnswerKind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT));
        LocalDateTime at = LocalDateTime.parse(cells[2].strip());
        LocalDate day = at.minusHours(ROLLOVER_HOUR).toLocalDate();
        Grade grade = kind == VOID ? null : Grade.of(Integer.parseInt(cells[3].strip()));
        Long voids = kind == VOID ? sequences.get(Integer.parseInt(cells[5].strip()) - 1) : null;
        Integer millis = kind == VOID ? null : Integer.valueOf(cells[4].strip());
        List<LoggedAnswer> before = answers.computeIfAbsent(card, any -> new ArrayList<>());
        Memory.Seen seen = Replay.of(before) instanceof Memory.Seen known ? known : null;
        Memory.Seen after = grade == null || kind == AnswerKind.PRACTICE
                ? null
                : Scheduler.after(seen == null ? Memory.UNSEEN : seen, kind, grade, day);
        Long sequence = id(
                """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, voids, answered_at,
                    study_day, local_hour, grade, answer_millis, predicted_recall, repetition_before, ease_before, interval_before, due_before,
                    repetition_after, ease_after, interval_after, due_after)
                select id, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from learner returning sequence""",
                card,
                UUID.randomUUID(),
                kind.name().toLowerCase(Locale.ROOT),
                voids,
                at.atOffset(ZoneOffset.UTC),
                day,
                at.getHour(),
                grade == null ? null : grade.quality(),
                millis,
                seen == null || kind != AnswerKind.REVIEW
                        ? null
                        : seen.recollection().recallOn(day),
                seen == null ? null : seen.sm2().repetition(),
                seen == null ? null : seen.sm2().easeHundredths(),
                seen == null ? null : seen.sm2().intervalDays(),
                seen == null ? null : seen.due(),
                after == null ? null : after.sm2().repetition(),
                after == null ? null : after.sm2().easeHundredths(),
                after == null ? null : after.sm2().intervalDays(),
                after == null ? null : after.due());
        sequences.add(sequence);
        before.add(new LoggedAnswer(sequence, kind, grade, day, voids));
    }

    private void remember(long card, List<LoggedAnswer> rows) {
        if (!(Replay.of(rows) instanceof Memory.Seen memory)) {
            return;
        }
        jdbc.sql(
                        """
                insert into memory (learner_id, card_id, last_sequence, seen_revision, repetition, ease_hundredths,
                    interval_days, stability, difficulty, last_answered, reviews, lapses, last_grade, last_reviewed,
                    due)
                select id, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from learner""")
                .params(
                        card,
                        rows.get(rows.size() - 1).sequence(),
                        memory.sm2().repetition(),
                        memory.sm2().easeHundredths(),
                        memory.sm2().intervalDays(),
                        memory.recollection().fsrs().stability(),
                        memory.recollection().fsrs().difficulty(),
                        memory.recollection().lastAnswered(),
                        memory.reviews(),
                        memory.lapses(),
                        memory.lastGrade().quality(),
                        memory.lastReviewed(),
                        memory.due())
                .update();
    }

    private Long id(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private static List<String> lines() {
        try (var log = Objects.requireNonNull(SmallLog.class.getResourceAsStream("/insight/log.csv"))) {
            return new String(log.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
