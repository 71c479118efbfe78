package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deck that a test has to itself, with the notes that fill it. */
final class DeckOfNotes {

    private static final AtomicInteger DECKS = new AtomicInteger();

    /** All that a learner may notice of a card; lines and numbers of texts may differ. */
    private static final String TEXTS =
            """
            select id, explicit_id, question, question_markdown, front, answer, importance, tags::text, source_path,
                   source_line, position, archived_at is null as live, topic_id
            from card where deck_id = (select id from deck where name = ?) and id = any(?) order by id""";

    private final String name = "history " + DECKS.incrementAndGet();
    private final Importing importing;
    private final JdbcClient jdbc;

    DeckOfNotes(Importing importing, JdbcClient jdbc) {
        this.importing = importing;
        this.jdbc = jdbc;
    }

    String name() {
        return name;
    }

    /** Where its notes come from. */
    String source() {
        return "/" + name;
    }

    ImportRun imported(NotesSource source) {
        ImportOutcome outcome = importing.importUnattended(source, name);
        assertThat(outcome).isInstanceOf(ImportOutcome.Applied.class);
        List<ImportRun> done = ((ImportOutcome.Applied) outcome).runs();
        return done.get(0);
    }

    ImportPlans plan(String... cards) {
        return importing.plan(notes(cards), name);
    }

    NotesSource notes(String... cards) {
        return new NotesSource(source(), List.of(new NotesFile("notes.md", written(cards))));
    }

    static String written(String... cards) {
        return "---\ncard-level: 2\n---\n\n# Chapter\n\n"
                + List.of(cards).stream().map(card -> "## " + card + "\n\n").collect(Collectors.joining());
    }

    NotesSource version(int number) {
        return notes(IntStream.range(0, 40)
                .mapToObj(card -> "Question " + card + "?\n\nAnswer of version " + number + ".")
                .toArray(String[]::new));
    }

    Long[] ids() {
        return jdbc.sql("select id from card where deck_id = (select id from deck where name = ?) order by id")
                .param(name)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    List<String> live() {
        return live(name);
    }

    List<String> live(String deck) {
        return jdbc.sql("select question from card where archived_at is null and deck_id ="
                        + " (select id from deck where name = ?) order by position")
                .param(deck)
                .query(String.class)
                .list();
    }

    List<Map<String, Object>> texts(Long[] ids) {
        return jdbc.sql(TEXTS).params(name, ids).query().listOfRows();
    }

    void answer(long card) {
        jdbc.sql(
                        """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day,
                    grade, repetition_after, ease_after, interval_after, due_after)
                values (1, ?, 1, ?, 'review', now(), ?, 4, 1, 250, 1, ?)""")
                .params(card, UUID.randomUUID(), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24))
                .update();
    }

    List<Map<String, Object>> log() {
        return jdbc.sql(
                        """
                select l.* from review_log l join card c on c.id = l.card_id
                where c.deck_id = (select id from deck where name = ?) order by sequence""")
                .param(name)
                .query()
                .listOfRows();
    }
}
