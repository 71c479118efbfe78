-- Pictures that lay where the latest import of their deck brought others, for taking it back.
create table replaced_image (
    run_id bigint not null references import_run,
    path   text not null,
    sha256 text references image,
    primary key (run_id, path)
);
comment on column replaced_image.sha256 is 'Null where the deck had no picture at the path.';

alter table import_run add column pictures integer not null default 0 check (pictures >= 0);
comment on column import_run.pictures is 'How many pictures came or changed.';

alter table import_folder drop column digest;
alter table import_folder add column fingerprint text;
comment on column import_folder.fingerprint is
    'Of the files, the decks and the wish when there was last nothing to do; null where the folder has to be read.';

alter table waiting_import add column deck text check (deck <> '');
comment on column waiting_import.deck is 'The deck that the import was to go to; null to follow the notes.';
update waiting_import set deck = f.deck from import_folder f where f.path = source;
