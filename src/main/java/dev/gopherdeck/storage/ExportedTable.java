package dev.gopherdeck.storage;

/** What can be taken out as a table; docs/export.md describes the columns. */
enum ExportedTable {
    CARDS(
            """
            with recursive path as (
                select id, array[title] as titles from topic where parent_id is null
                union all
                select t.id, p.titles || t.title from topic t join path p on p.id = t.parent_id
            )
            select c.id, d.id as deck_id, d.name as deck, d.language, coalesce(p.titles, '{}') as topic, c.explicit_id, c.question,
                c.question_markdown, c.front, c.answer, c.importance, c.tags, c.source_path, c.revision,
                c.created_at, c.archived_at, m.last_reviewed, m.due, m.interval_days, m.ease_hundredths, m.repetition,
                m.reviews, m.lapses, m.last_grade,
                coalesce(k.suspended, false) as suspended, coalesce(k.flagged, false) as flagged, k.note
            from learner l
            cross join card c
            join deck d on d.id = c.deck_id
            left join path p on p.id = c.topic_id
            left join memory m on m.learner_id = l.id and m.card_id = c.id
            left join card_mark k on k.learner_id = l.id and k.card_id = c.id
            order by l.id, d.id, c.archived_at is not null, c.position, c.id"""),

    REVIEWS(
            """
            select l.sequence, l.request_id, l.card_id, d.name as deck, c.question, l.card_revision, l.kind, l.voids,
                exists (select 1 from review_log v where v.voids = l.sequence) as voided,
                l.answered_at, l.study_day, l.grade, l.reveal_millis, l.answer_millis,
                l.repetition_before, l.ease_before, l.interval_before, l.due_before,
                l.repetition_after, l.ease_after, l.interval_after, l.due_after
            from review_log l
            join card c on c.id = l.card_id
            join deck d on d.id = c.deck_id
            order by l.sequence""");

    private final String query;

    ExportedTable(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }

    /** With a line of names first; lists are written as PostgreSQL does, times in UTC. */
    String asCsv() {
        return "copy (%s) to stdout with (format csv, header)".formatted(query);
    }

    /** One row an object. */
    String asJson() {
        return "select row_to_json(exported)::text from (%s) exported".formatted(query);
    }
}
