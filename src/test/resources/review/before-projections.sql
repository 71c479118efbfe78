-- A learner in Berlin as version 6 of the schema left them: two cards, one of them with a lapse, a drill and practice, the
-- other with an answer that was taken back.
update learner set time_zone = 'Europe/Berlin', study_day = '2026-11-09';
insert into deck (slug, name) values ('old', 'Old');
insert into card (deck_id, question_key, question, question_markdown, front, answer, format, source, source_path,
                  source_line, position)
select id, 'q' || n, 'Question ' || n, 'Question ' || n, '', 'Answer', 'heading', 'old', 'old.md', n, n
from deck, generate_series(1, 2) n;
insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d;

insert into review_log (learner_id, card_id, card_revision, request_id, kind, voids, answered_at, study_day, grade,
                        answer_millis, repetition_before, ease_before, interval_before, due_before,
                        repetition_after, ease_after, interval_after, due_after)
select 1, card, 1, gen_random_uuid(), kind, voids, at, day, grade, millis,
       rep_b, ease_b, interval_b, due_b, rep_a, ease_a, interval_a, due_a
from (values
    (1, 'review', null::bigint, timestamptz '2026-11-01 20:00Z', date '2026-11-01', 4, 4000,
        null::int, null::int, null::int, null::date, 1, 250, 1, date '2026-11-02'),
    (2, 'review', null, '2026-11-01 20:01Z', '2026-11-01', 5, 61000,
        null, null, null, null, 1, 260, 1, '2026-11-02'),
    (1, 'review', null, '2026-11-03 20:00Z', '2026-11-03', 4, 7000,
        1, 250, 1, '2026-11-02', 2, 250, 6, '2026-11-09'),
    (1, 'review', null, '2026-11-09 07:00Z', '2026-11-09', 1, 9000,
        2, 250, 6, '2026-11-09', 1, 250, 1, '2026-11-10'),
    (1, 'drill', null, '2026-11-09 07:05Z', '2026-11-09', 4, 3000,
        1, 250, 1, '2026-11-10', 1, 250, 1, '2026-11-10'),
    (1, 'practice', null, '2026-11-09 07:06Z', '2026-11-09', 0, 3000,
        1, 250, 1, '2026-11-10', 1, 250, 1, '2026-11-10'),
    (2, 'review', null, '2026-11-09 07:07Z', '2026-11-09', 1, 8000,
        1, 260, 1, '2026-11-02', 1, 260, 1, '2026-11-10'),
    (2, 'void', 7, '2026-11-09 07:08Z', '2026-11-09', null, null,
        1, 260, 1, '2026-11-10', 1, 260, 1, '2026-11-02'))
    as answers (card, kind, voids, at, day, grade, millis, rep_b, ease_b, interval_b, due_b, rep_a, ease_a, interval_a, due_a);

insert into memory (learner_id, card_id, last_sequence, seen_revision, repetition, ease_hundredths, interval_days,
                    reviews, lapses, last_grade, last_reviewed, due)
values (1, 1, 5, 1, 1, 250, 1, 3, 1, 1, '2026-11-09', '2026-11-10'),
       (1, 2, 8, 1, 1, 260, 1, 1, 0, 5, '2026-11-01', '2026-11-02');
