-- What FSRS knows of a card, beside what SM-2 knows. The values given here stand only until the next start: see projection.
alter table memory
    add column stability     double precision not null default 0.001 check (stability between 0.001 and 36500),
    add column difficulty    double precision not null default 10 check (difficulty between 1 and 10),
    add column last_answered date;
update memory set last_answered = last_reviewed;
alter table memory
    alter column stability drop default,
    alter column difficulty drop default,
    alter column last_answered set not null;
comment on column memory.stability is 'Days after which recall is 90 % probable.';
comment on column memory.last_answered is 'The study day of the last answer that FSRS has read: a review or a drill.';

-- By which rules memory, predictions and tallies were computed. Where the program has newer ones, it replays the log.
create table projection (
    only_row boolean primary key default true check (only_row),
    rules    integer not null
);
insert into projection (rules) select case when exists (select 1 from review_log) then 0 else 1 end;

alter table review_log
    add column predicted_recall numeric(9, 8) check (predicted_recall > 0 and predicted_recall <= 1),
    add column local_hour       smallint check (local_hour between 0 and 23);
comment on column review_log.predicted_recall is
    'What FSRS predicted before a review, in decimals so that sums come back to what they were; null for a first answer.';
comment on column review_log.local_hour is 'The hour of the learner''s clock, wherever they were.';

-- Where a learner was before this was noted, nobody knows any more: where they are now is the best guess.
drop trigger review_log_is_append_only on review_log;
update review_log r
set local_hour = extract(hour from r.answered_at at time zone coalesce(l.time_zone, current_setting('TimeZone')))
from learner l where l.id = r.learner_id;

-- A prediction follows from the rows before it and may be computed anew; nothing else ever changes.
create trigger review_log_is_append_only
    before update of sequence, learner_id, card_id, card_revision, request_id, kind, voids, answered_at, clock_offset,
        study_day, grade, reveal_millis, answer_millis, repetition_before, ease_before, interval_before, due_before,
        repetition_after, ease_after, interval_after, due_after, local_hour
    or delete or truncate on review_log
    for each statement execute function refuse_change();

-- What every review adds to the sums that pages show, taken back or not. From 21 days on a card is mature; nobody thinks
-- about a card for more than two minutes; times are told in steps of five seconds, up to a minute.
create view review_share_view as
select l.sequence,
       l.learner_id,
       l.card_id,
       c.deck_id,
       c.topic_id,
       l.study_day,
       l.grade,
       l.local_hour,
       least(l.answer_millis / 1000, 60) / 5 * 5 as seconds,
       1 as reviews,
       (l.repetition_before is null)::integer as learned,
       (predicted and not mature)::integer as young,
       (predicted and not mature and l.grade >= 3)::integer as young_passed,
       (predicted and mature)::integer as mature,
       (predicted and mature and l.grade >= 3)::integer as mature_passed,
       coalesce(l.predicted_recall, 0) as expected,
       predicted::integer as predicted,
       (predicted and l.grade < 3)::integer as failures,
       (predicted and l.grade < 4)::integer as struggles,
       coalesce(round(-ln(l.predicted_recall) * 100000000), 0)::bigint as hazard,
       (l.answer_millis is not null)::integer as timed,
       coalesce(least(l.answer_millis, 120000), 0) as millis
from review_log l
join card c on c.id = l.card_id
cross join lateral (
    select l.predicted_recall is not null as predicted, coalesce(l.interval_before, 0) >= 21 as mature) as known
where l.kind = 'review';

-- The reviews that count, with what they add.
create view review_view as
select s.* from review_share_view s
where not exists (select 1 from review_log v where v.voids = s.sequence);

-- What was seen of the reviews that count, by bar of a chart: how many were passed and how many failed.
create view review_bar_view as
select r.sequence, r.learner_id, r.deck_id, r.topic_id, measure, bar,
       (r.grade >= 3)::integer as passed, (r.grade < 3)::integer as failed
from review_view r
cross join lateral (values ('grade', r.grade), ('hour', r.local_hour), ('seconds', r.seconds)) as shown (measure, bar)
where bar is not null;

-- The sums: their definitions. Too slow to read for each page, so they are kept in tables; verify compares the two.
create view counted_day_view as
select learner_id, deck_id, study_day,
       sum(reviews) as reviews, sum(learned) as learned,
       sum(young) as young, sum(young_passed) as young_passed,
       sum(mature) as mature, sum(mature_passed) as mature_passed,
       sum(expected) as expected
from review_view group by learner_id, deck_id, study_day;

create view counted_bar_view as
select learner_id, deck_id, measure, bar, sum(passed) as passed, sum(failed) as failed
from review_bar_view group by learner_id, deck_id, measure, bar;

create view counted_card_view as
select learner_id, card_id,
       sum(predicted) as predicted, sum(failures) as failures, sum(struggles) as struggles, sum(hazard)::bigint as hazard,
       sum(timed) as timed, sum(millis) as millis
from review_view group by learner_id, card_id
having sum(predicted) <> 0 or sum(timed) <> 0;

create table day_tally (
    learner_id    bigint  not null references learner,
    deck_id       bigint  not null references deck,
    study_day     date    not null,
    reviews       bigint  not null,
    learned       bigint  not null,
    young         bigint  not null,
    young_passed  bigint  not null,
    mature        bigint  not null,
    mature_passed bigint  not null,
    expected      numeric not null,
    primary key (learner_id, deck_id, study_day)
);
comment on column day_tally.learned is 'First answers to new cards.';
comment on column day_tally.young is 'Predicted reviews of cards that are not yet mature.';
comment on column day_tally.expected is 'How many of the young and mature were expected to be passed.';

create table bar_tally (
    learner_id bigint  not null references learner,
    deck_id    bigint  not null references deck,
    measure    text    not null check (measure in ('grade', 'hour', 'seconds')),
    bar        integer not null,
    passed     bigint  not null,
    failed     bigint  not null,
    primary key (learner_id, deck_id, measure, bar)
);

create table card_tally (
    learner_id bigint  not null references learner,
    card_id    bigint  not null references card,
    predicted  bigint  not null,
    failures   bigint  not null,
    struggles  bigint  not null,
    hazard     bigint  not null,
    timed      bigint  not null,
    millis     bigint  not null,
    primary key (learner_id, card_id)
);
comment on column card_tally.predicted is 'Reviews whose outcome was predicted: all but the first.';
comment on column card_tally.struggles is 'How many of those failed or were hard.';
comment on column card_tally.hazard is
    'How many of those were expected to fail, the sum of -ln R, in hundred-millionths: pages read it of every card.';

-- Adds what came and takes off what was taken back, in one statement for all three tables.
create function tallies_follow_log() returns trigger language plpgsql as $$
begin
    with signed as (
        select sequence, 1 as sign from added where kind = 'review'
        union all
        select voids, -1 from added where kind = 'void'),
    changed as materialized (
        select * from signed join review_share_view using (sequence)),
    days as (
        insert into day_tally as t (learner_id, deck_id, study_day, reviews, learned, young, young_passed,
                                    mature, mature_passed, expected)
        select learner_id, deck_id, study_day, sum(sign * reviews), sum(sign * learned),
               sum(sign * young), sum(sign * young_passed), sum(sign * mature), sum(sign * mature_passed),
               sum(sign * expected)
        from changed group by learner_id, deck_id, study_day
        on conflict (learner_id, deck_id, study_day) do update
        set reviews = t.reviews + excluded.reviews, learned = t.learned + excluded.learned,
            young = t.young + excluded.young, young_passed = t.young_passed + excluded.young_passed,
            mature = t.mature + excluded.mature, mature_passed = t.mature_passed + excluded.mature_passed,
            expected = t.expected + excluded.expected),
    bars as (
        insert into bar_tally as t (learner_id, deck_id, measure, bar, passed, failed)
        select learner_id, deck_id, measure, bar,
               coalesce(sum(sign) filter (where grade >= 3), 0), coalesce(sum(sign) filter (where grade < 3), 0)
        from changed
        cross join lateral (values ('grade', grade), ('hour', local_hour), ('seconds', seconds)) as shown (measure, bar)
        where bar is not null
        group by learner_id, deck_id, measure, bar
        on conflict (learner_id, deck_id, measure, bar) do update
        set passed = t.passed + excluded.passed, failed = t.failed + excluded.failed)
    insert into card_tally as t (learner_id, card_id, predicted, failures, struggles, hazard, timed, millis)
    select learner_id, card_id, sum(sign * predicted), sum(sign * failures), sum(sign * struggles),
           sum(sign * hazard), sum(sign * timed), sum(sign * millis)
    from changed group by learner_id, card_id
    on conflict (learner_id, card_id) do update
    set predicted = t.predicted + excluded.predicted, failures = t.failures + excluded.failures,
        struggles = t.struggles + excluded.struggles, hazard = t.hazard + excluded.hazard,
        timed = t.timed + excluded.timed, millis = t.millis + excluded.millis;
    return null;
end
$$;
create trigger tallies_after_insert after insert on review_log
    referencing new table as added for each statement execute function tallies_follow_log();

-- What pages read of the kept sums; what was taken back altogether leaves a row of zeros, which is nothing.
create view day_tally_view as
select learner_id, deck_id, study_day, reviews, learned, young, young_passed, mature, mature_passed, expected
from day_tally where reviews <> 0;

create view bar_tally_view as
select learner_id, deck_id, measure, bar, passed, failed from bar_tally where passed <> 0 or failed <> 0;

create view card_tally_view as
select learner_id, card_id, predicted, failures, struggles, hazard, timed, millis
from card_tally where predicted <> 0 or timed <> 0;

-- What FSRS knows of any card that was answered, also of one that is no longer in the notes.
create view recollection_view as
select learner_id, card_id, stability, difficulty, last_answered from memory;

-- Every card of the notes as every learner knows it; as before, with what FSRS knows and what its reviews add up to.
create or replace view card_state_view as
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
       m.due,
       m.stability,
       m.difficulty,
       m.last_answered,
       coalesce(t.predicted, 0) as predicted,
       coalesce(t.failures, 0) as failures,
       coalesce(t.struggles, 0) as struggles,
       coalesce(t.hazard, 0) / 100000000::double precision as hazard,
       coalesce(t.timed, 0) as timed,
       coalesce(t.millis, 0) as millis
from learner l
cross join card c
left join memory m on m.learner_id = l.id and m.card_id = c.id
left join card_tally t on t.learner_id = l.id and t.card_id = c.id
where c.archived_at is null;

create or replace view topic_view as
select t.id as topic_id, t.deck_id, t.parent_id, t.title, t.position, d.slug as deck_slug
from topic t
join deck d on d.id = t.deck_id;

-- As before, but what is not asked for is not counted.
create or replace view deck_overview_view as
select l.id as learner_id,
       d.id as deck_id,
       d.slug,
       d.name,
       d.language,
       d.family,
       (select count(*) from card c where c.deck_id = d.id and c.archived_at is null) as cards,
       (select count(*) from card c join memory m on m.learner_id = l.id and m.card_id = c.id
        where c.deck_id = d.id and c.archived_at is null) as seen,
       exists (select 1 from enrolment e where e.learner_id = l.id and e.deck_id = d.id) as enrolled
from learner l
cross join deck d;

-- Nobody reads them any more.
drop view interview_view;
drop view answer_view;
