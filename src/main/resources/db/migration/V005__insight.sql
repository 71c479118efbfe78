-- Search is a substring match, since Chinese has no breaks between words. Trigrams help where three letters are given.
-- Answers have no index: it would make an import ten times as slow.
create extension if not exists pg_trgm;
alter table card add column question_folded text not null generated always as (lower(question)) stored;
create index card_question_trigrams on card using gin (question_folded gin_trgm_ops) where archived_at is null;

create view topic_view as
select t.id as topic_id, t.deck_id, t.parent_id, t.title, t.position
from topic t;

-- Every card of the notes as every learner knows it.
create view card_state_view as
select l.id as learner_id,
       c.id as card_id,
       c.deck_id,
       c.topic_id,
       c.question,
       c.importance,
       c.importance_rank,
       c.tags,
       c.position,
       exists (select 1 from enrolment e where e.learner_id = l.id and e.deck_id = c.deck_id) as enrolled,
       m.repetition,
       m.ease_hundredths,
       m.interval_days,
       m.reviews,
       m.lapses,
       m.last_grade,
       m.last_reviewed,
       m.due
from learner l
cross join card c
left join memory m on m.learner_id = l.id and m.card_id = c.id
where c.archived_at is null;

-- One card, also one that is no longer in the notes.
create view card_page_view as
select c.id as card_id,
       c.question,
       c.format,
       c.tags,
       c.source_path,
       c.source_line,
       c.revision,
       c.created_at,
       c.archived_at,
       d.slug as deck_slug,
       d.name as deck_name,
       d.language
from card c
join deck d on d.id = c.deck_id;

create view card_revision_view as
select r.card_id, r.revision, r.question_markdown, r.front, r.answer, r.replaced_at
from card_revision r;

-- The whole log of a card, with what was taken back.
create view card_history_view as
select l.sequence,
       l.learner_id,
       l.card_id,
       l.kind,
       l.study_day,
       l.grade,
       l.answer_millis,
       l.ease_after,
       l.interval_after,
       l.due_after,
       exists (select 1 from review_log v where v.voids = l.sequence) as taken_back
from review_log l
where l.kind <> 'void';

-- The answers that count, with all that statistics ask of them.
create view answer_view as
select l.sequence,
       l.learner_id,
       l.card_id,
       c.deck_id,
       c.topic_id,
       l.kind,
       l.study_day,
       l.answered_at,
       l.grade,
       l.answer_millis,
       l.repetition_before is null as first_review,
       l.interval_before,
       c.archived_at is not null as archived
from review_log l
join card c on c.id = l.card_id
where l.kind <> 'void'
  and not exists (select 1 from review_log v where v.voids = l.sequence);

create view interview_view as
select l.id as learner_id, (to_jsonb(l) ->> 'interview_date')::date as interview_date
from learner l;

-- When the cards of the notes came; every learner has the same.
create view card_growth_view as
select l.id as learner_id, c.deck_id, c.topic_id, cast(c.created_at as date) as added_on
from learner l
cross join card c
where c.archived_at is null;
