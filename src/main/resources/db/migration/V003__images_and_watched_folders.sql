-- Pictures that notes refer to, known by their content: the same picture in ten places is stored once.
create table image (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text not null
        check (media_type in ('image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml')),
    bytes      bytea not null,
    created_at timestamptz not null default now()
);
-- Pictures are compressed already
alter table image alter column bytes set storage external;

create table deck_image (
    deck_id bigint not null references deck,
    path    text not null check (path <> ''),
    sha256  text not null references image,
    primary key (deck_id, path)
);
comment on column deck_image.path is 'Where the picture lies beside the notes, relative to their source.';

alter table learner add column remote_images boolean not null default false;
comment on column learner.remote_images is 'Whether cards may load pictures from other hosts, which then learn who looks at them.';

-- Notes between the page that shows the plan and the click that applies it.
create table import_draft (
    id         uuid primary key,
    learner_id bigint not null references learner,
    source     text not null,
    kind       text not null,
    deck       text check (deck <> ''),
    created_at timestamptz not null
);

create table import_draft_file (
    draft_id uuid not null references import_draft on delete cascade,
    path     text not null,
    content  bytea,
    problem  text,
    primary key (draft_id, path),
    check (num_nonnulls(content, problem) = 1)
);
comment on column import_draft_file.problem is 'Why a file that was there could not be read.';

create table import_folder (
    id         bigint generated always as identity primary key,
    learner_id bigint not null references learner,
    path       text not null check (path <> ''),
    deck       text check (deck <> ''),
    watched    boolean not null default false,
    digest     bytea,
    problem    text,
    unique (learner_id, path)
);
comment on column import_folder.digest is 'Of the notes when they were last looked at; while it stays the same there is nothing to do.';
comment on column import_folder.problem is 'Why the last look at the folder failed.';
