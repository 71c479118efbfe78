alter table learner
    add column grade_scale    text not null default 'four' check (grade_scale in ('four', 'six')),
    add column theme          text not null default 'system' check (theme in ('system', 'light', 'dark')),
    add column interview_date date;
comment on column learner.grade_scale is 'Whether four grades are offered, or all six of SM-2.';

-- What a learner noted on a card, apart from answering it.
create table card_mark (
    learner_id bigint  not null references learner,
    card_id    bigint  not null references card,
    buried_on  date,
    suspended  boolean not null default false,
    flagged    boolean not null default false,
    note       text check (length(note) between 1 and 4000),
    primary key (learner_id, card_id)
);
comment on column card_mark.buried_on is 'The study day on which the card is not asked any more.';
comment on column card_mark.note is 'The learner''s note to self; plain text.';

-- Undo looks for the last answer, practice for the cards that it has had.
create index review_log_of_learner on review_log (learner_id, sequence);
create index review_log_of_practice on review_log (learner_id, sequence) include (card_id) where kind = 'practice';

-- The cards that a learner may be asked: the definition. Too slow to read for each answer, so the rows are kept in
-- queue_entry, where indexes can order them; verify compares the two.
create view askable_view as
select e.learner_id,
       c.id as card_id,
       c.deck_id,
       c.topic_id,
       c.importance_rank,
       c.position,
       m.due,
       m.interval_days,
       m.drill_day,
       m.last_sequence,
       k.buried_on
from enrolment e
join card c on c.deck_id = e.deck_id and c.archived_at is null
left join memory m on m.learner_id = e.learner_id and m.card_id = c.id
left join card_mark k on k.learner_id = e.learner_id and k.card_id = c.id
where k.suspended is not true;

create table queue_entry (
    card_id         bigint   not null references card,
    learner_id      bigint   not null references learner,
    deck_id         bigint   not null,
    topic_id        bigint,
    importance_rank smallint not null,
    position        integer  not null,
    due             date,
    interval_days   integer,
    drill_day       date,
    last_sequence   bigint,
    buried_on       date,
    primary key (card_id, learner_id)
);
comment on table queue_entry is 'The rows of askable_view, kept by triggers.';
comment on column queue_entry.due is 'Null for a card that was never answered.';

create index queue_due on queue_entry (learner_id, due) where due is not null;
create index queue_due_of_deck on queue_entry (learner_id, deck_id, due) where due is not null;
create index queue_due_of_topic on queue_entry (learner_id, topic_id, due) where due is not null;
create index queue_fresh on queue_entry (learner_id, importance_rank, deck_id, position) where due is null;
create index queue_fresh_of_deck on queue_entry (learner_id, deck_id, importance_rank, position) where due is null;
create index queue_fresh_of_topic on queue_entry (learner_id, topic_id) where due is null;
create index queue_drills on queue_entry (learner_id, drill_day) where drill_day is not null;

-- One learner's entries for some cards, or everybody's where who is null.
create function refresh_queue(cards bigint[], who bigint) returns void language plpgsql as $$
begin
    delete from queue_entry q
    where q.card_id = any (cards) and (who is null or q.learner_id = who)
      and not exists (select 1 from askable_view a where a.card_id = q.card_id and a.learner_id = q.learner_id);

    insert into queue_entry as q (learner_id, card_id, deck_id, topic_id, importance_rank, position,
                                  due, interval_days, drill_day, last_sequence, buried_on)
    select learner_id, card_id, deck_id, topic_id, importance_rank, position,
           due, interval_days, drill_day, last_sequence, buried_on
    from askable_view where card_id = any (cards) and (who is null or learner_id = who)
    on conflict (card_id, learner_id) do update
    set deck_id = excluded.deck_id, topic_id = excluded.topic_id, importance_rank = excluded.importance_rank,
        position = excluded.position, due = excluded.due, interval_days = excluded.interval_days,
        drill_day = excluded.drill_day, last_sequence = excluded.last_sequence, buried_on = excluded.buried_on
    where q is distinct from excluded;
end
$$;

-- An answer shares its card with other answers and waits for an import that changes it: each sees what the other did.
create function queue_follows_learner() returns trigger language plpgsql as $$
declare
    who bigint;
begin
    perform 1 from card where id in (select card_id from changed) order by id for share;
    for who in select distinct learner_id from changed loop
        perform refresh_queue(array(select card_id from changed where learner_id = who), who);
    end loop;
    return null;
end
$$;

-- Enrolling and importing into one deck wait for each other, or either could miss the other's rows.
create function queue_follows_enrolment() returns trigger language plpgsql as $$
declare
    enrolled record;
begin
    perform 1 from deck where id in (select deck_id from changed) order by id for no key update;
    for enrolled in select learner_id, deck_id from changed loop
        perform refresh_queue(array(select id from card where deck_id = enrolled.deck_id), enrolled.learner_id);
    end loop;
    return null;
end
$$;

create function queue_follows_cards() returns trigger language plpgsql as $$
begin
    perform 1 from deck where id in (select deck_id from changed) order by id for no key update;
    if exists (select 1 from enrolment where deck_id in (select deck_id from changed))
            or exists (select 1 from queue_entry where card_id in (select id from changed)) then
        perform refresh_queue(array(select id from changed), null);
    end if;
    return null;
end
$$;

create trigger queue_after_insert after insert on memory
    referencing new table as changed for each statement execute function queue_follows_learner();
create trigger queue_after_update after update on memory
    referencing new table as changed for each statement execute function queue_follows_learner();
create trigger queue_after_delete after delete on memory
    referencing old table as changed for each statement execute function queue_follows_learner();

create trigger queue_after_insert after insert on card_mark
    referencing new table as changed for each statement execute function queue_follows_learner();
create trigger queue_after_update after update on card_mark
    referencing new table as changed for each statement execute function queue_follows_learner();

create trigger queue_after_insert after insert on enrolment
    referencing new table as changed for each statement execute function queue_follows_enrolment();
create trigger queue_after_delete after delete on enrolment
    referencing old table as changed for each statement execute function queue_follows_enrolment();

create trigger queue_after_insert after insert on card
    referencing new table as changed for each statement execute function queue_follows_cards();
create trigger queue_after_update after update on card
    referencing new table as changed for each statement execute function queue_follows_cards();

insert into queue_entry (learner_id, card_id, deck_id, topic_id, importance_rank, position,
                         due, interval_days, drill_day, last_sequence, buried_on)
select learner_id, card_id, deck_id, topic_id, importance_rank, position,
       due, interval_days, drill_day, last_sequence, buried_on
from askable_view;

-- What is due is decided here and nowhere else: the queue and every count filter these rows by study day.
drop view queue_view;
create view queue_view as
select learner_id, card_id, deck_id, topic_id, importance_rank, position,
       due is null as unseen, due, interval_days, drill_day, last_sequence, buried_on
from queue_entry;
