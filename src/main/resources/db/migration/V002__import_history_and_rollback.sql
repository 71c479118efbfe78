-- Where a card was read last, so that a later import knows which cards it speaks for.
alter table card add column source text;
update card set source = coalesce(
    (select r.source from import_run r where r.deck_id = card.deck_id order by r.id desc limit 1), 'unknown');
alter table card alter column source set not null;
comment on column card.source is 'Name of the source that brought the text; source_path is relative to it.';
create index card_of_source on card (source);

alter table import_run
    add column notes_digest   text not null default '',
    add column renamed        integer not null default 0 check (renamed >= 0),
    add column rolled_back_at timestamptz;
comment on column import_run.digest is 'Of all notes of the source.';
comment on column import_run.notes_digest is 'Of those notes of the source that belong to the deck.';
create index import_run_of_deck on import_run (deck_id, id);

alter table card add column added_by bigint references import_run;
comment on column card.added_by is 'The import that added the card; null for cards older than the history.';
create index card_added_by on card (added_by);

-- How cards were before the latest import of their deck, for taking it back.
create table replaced_card (
    run_id            bigint not null references import_run,
    card_id           bigint not null references card,
    topic_id          bigint,
    explicit_id       text,
    question_key      text not null,
    question          text not null,
    question_markdown text not null,
    front             text not null,
    answer            text not null,
    importance        text,
    tags              text[] not null,
    format            text not null,
    source            text not null,
    source_path       text not null,
    source_line       integer not null,
    position          integer not null,
    revision          integer not null,
    archived_at       timestamptz,
    primary key (run_id, card_id)
);
create index replaced_card_card on replaced_card (card_id);

-- Notes whose import would change nothing, so that they need not be read again.
create table current_notes (
    source  text not null,
    deck_id bigint not null references deck,
    digest  text not null,
    cards   integer not null check (cards >= 0),
    primary key (source, deck_id)
);
comment on table current_notes is 'Rows go when another import or a rollback changes one of the decks of the source.';

-- Imports without anybody watching that need a decision.
create table waiting_import (
    source        text primary key,
    waiting_since timestamptz not null,
    undecided     integer not null check (undecided >= 0),
    rolled_back   integer not null check (rolled_back >= 0)
);
comment on column waiting_import.undecided is 'How many cards of the notes may be one of several.';
comment on column waiting_import.rolled_back is 'How many decks keep out what was rolled back.';
