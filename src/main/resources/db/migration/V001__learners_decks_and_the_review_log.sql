-- Who studies. Installations have one learner today; every table of review data names the learner all the same.
create table learner (
    id              bigint generated always as identity primary key,
    language        text check (language in ('en', 'zh')),
    time_zone       text,
    rollover_hour   smallint not null default 4 check (rollover_hour between 0 and 23),
    new_per_day     integer  not null default 20 check (new_per_day between 0 and 9999),
    reviews_per_day integer  not null default 200 check (reviews_per_day between 0 and 9999),
    study_day       date,
    welcomed_at     timestamptz,
    created_at      timestamptz not null default now()
);
comment on column learner.study_day is 'The latest study day on which the learner answered; it never goes back.';
comment on column learner.welcomed_at is 'When the first visit chose the language and the deck.';

insert into learner default values;

create table deck (
    id         bigint generated always as identity primary key,
    slug       text not null unique check (slug <> ''),
    name       text not null unique check (name <> ''),
    language   text,
    family     text,
    created_at timestamptz not null default now()
);
comment on column deck.family is 'Decks of one family are siblings in different languages.';

create table enrolment (
    learner_id  bigint not null references learner,
    deck_id     bigint not null references deck,
    enrolled_at timestamptz not null default now(),
    primary key (learner_id, deck_id)
);

create table topic (
    id        bigint generated always as identity primary key,
    deck_id   bigint not null references deck,
    parent_id bigint,
    title     text not null,
    position  integer not null,
    unique (deck_id, id),
    unique nulls not distinct (deck_id, parent_id, title),
    foreign key (deck_id, parent_id) references topic (deck_id, id)
);

create table card (
    id                bigint generated always as identity primary key,
    deck_id           bigint not null references deck,
    topic_id          bigint,
    explicit_id       text check (explicit_id <> ''),
    question_key      text not null,
    question          text not null check (question <> ''),
    question_markdown text not null check (question_markdown <> ''),
    front             text not null,
    answer            text not null,
    importance        text check (importance in ('must', 'important', 'hard')),
    importance_rank   smallint not null generated always as
        (case importance when 'must' then 1 when 'important' then 2 when 'hard' then 3 else 4 end) stored,
    tags              text[] not null default '{}',
    format            text not null,
    source_path       text not null,
    source_line       integer not null check (source_line >= 1),
    position          integer not null check (position >= 0),
    revision          integer not null default 1 check (revision >= 1),
    created_at        timestamptz not null default now(),
    archived_at       timestamptz,
    foreign key (deck_id, topic_id) references topic (deck_id, id)
);
comment on column card.question_key is 'The question as it is compared between imports: without numbering, marks, emphasis and white space.';
comment on column card.revision is 'Counts the texts that the card has had; earlier ones are in card_revision.';

create unique index card_explicit_id on card (deck_id, explicit_id) where archived_at is null;
create index card_in_deck_order on card (deck_id, importance_rank, position) where archived_at is null;
create index card_topic on card (topic_id);

create table card_revision (
    card_id           bigint not null references card,
    revision          integer not null check (revision >= 1),
    question_markdown text not null,
    front             text not null,
    answer            text not null,
    replaced_at       timestamptz not null default now(),
    primary key (card_id, revision)
);
comment on table card_revision is 'Texts that an import replaced.';

create table import_run (
    id         bigint generated always as identity primary key,
    source     text not null,
    deck_id    bigint not null references deck,
    digest     bytea not null,
    applied_at timestamptz not null,
    added      integer not null check (added >= 0),
    edited     integer not null check (edited >= 0),
    moved      integer not null check (moved >= 0),
    archived   integer not null check (archived >= 0),
    restored   integer not null check (restored >= 0),
    unchanged  integer not null check (unchanged >= 0)
);
create index import_run_of_source on import_run (source, id);

-- Every answer is one row, and the log is the truth: memory is its projection.
create table review_log (
    sequence          bigint generated always as identity primary key,
    learner_id        bigint not null references learner,
    card_id           bigint not null references card,
    card_revision     integer not null check (card_revision >= 1),
    request_id        uuid not null unique,
    kind              text not null check (kind in ('review', 'drill', 'practice', 'void')),
    voids             bigint unique references review_log,
    answered_at       timestamptz not null,
    clock_offset      interval not null default '0',
    study_day         date not null,
    grade             smallint check (grade between 0 and 5),
    reveal_millis     integer check (reveal_millis >= 0),
    answer_millis     integer check (answer_millis >= 0),
    repetition_before integer check (repetition_before >= 1),
    ease_before       integer check (ease_before >= 130),
    interval_before   integer check (interval_before between 1 and 36500),
    due_before        date,
    repetition_after  integer check (repetition_after >= 1),
    ease_after        integer check (ease_after >= 130),
    interval_after    integer check (interval_after between 1 and 36500),
    due_after         date,
    check ((kind = 'void') = (voids is not null)),
    check ((kind = 'void') = (grade is null)),
    check (num_nulls(repetition_before, ease_before, interval_before, due_before) in (0, 4)),
    check (num_nulls(repetition_after, ease_after, interval_after, due_after) in (0, 4))
);
comment on column review_log.sequence is 'Orders the log; the clock does not.';
comment on column review_log.request_id is 'Made by the client: the same answer sent twice is one answer.';
comment on column review_log.clock_offset is 'How far gopherdeck.clock-offset had moved the clock.';
comment on column review_log.repetition_before is 'The memory before the answer; null where the card was new.';

create index review_log_of_card on review_log (learner_id, card_id, sequence);
create index review_log_of_day on review_log (learner_id, study_day);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the review log is append-only';
end
$$;
create trigger review_log_is_append_only before update or delete or truncate on review_log
    for each statement execute function refuse_change();

create table memory (
    learner_id      bigint not null references learner,
    card_id         bigint not null references card,
    last_sequence   bigint not null references review_log,
    seen_revision   integer not null check (seen_revision >= 1),
    repetition      integer not null check (repetition >= 1),
    ease_hundredths integer not null check (ease_hundredths >= 130),
    interval_days   integer not null check (interval_days between 1 and 36500),
    reviews         integer not null check (reviews >= 1),
    lapses          integer not null check (lapses between 0 and reviews - 1),
    last_grade      smallint not null check (last_grade between 0 and 5),
    last_reviewed   date not null,
    due             date not null check (due > last_reviewed),
    drill_day       date,
    primary key (learner_id, card_id)
);
comment on column memory.last_sequence is 'The last row of the log that made this memory; also its version.';

create index memory_due on memory (learner_id, due);

-- What is due is decided here and nowhere else: the queue and every count filter these rows by study day.
create view queue_view as
select e.learner_id,
       c.id as card_id,
       c.deck_id,
       c.topic_id,
       c.importance_rank,
       c.position,
       m.card_id is null as unseen,
       m.due,
       m.interval_days,
       m.drill_day,
       m.last_sequence
from enrolment e
join card c on c.deck_id = e.deck_id and c.archived_at is null
left join memory m on m.learner_id = e.learner_id and m.card_id = c.id;

-- The answers that count: neither voids nor what they took back.
create view counted_answer_view as
select l.sequence, l.learner_id, l.card_id, l.kind, l.study_day, l.grade, l.reveal_millis, l.answer_millis,
       l.repetition_before is null as first_review
from review_log l
where l.kind <> 'void'
  and not exists (select 1 from review_log v where v.voids = l.sequence);

create view deck_overview_view as
select l.id as learner_id,
       d.id as deck_id,
       d.slug,
       d.name,
       d.language,
       d.family,
       count(c.id) as cards,
       count(m.card_id) as seen,
       exists (select 1 from enrolment e where e.learner_id = l.id and e.deck_id = d.id) as enrolled
from learner l
cross join deck d
left join card c on c.deck_id = d.id and c.archived_at is null
left join memory m on m.learner_id = l.id and m.card_id = c.id
group by l.id, d.id;

-- Devices that gave the password; the columns are those of Spring Security's JdbcTokenRepositoryImpl.
create table persistent_logins (
    username  text not null,
    series    text primary key,
    token     text not null,
    last_used timestamp not null
);
