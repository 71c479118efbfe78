-- Something in every table of V006, and in the texts everything that a format could trip over.
update learner set language = 'zh', time_zone = 'Asia/Shanghai', interview_date = '2027-02-01', study_day = '2026-11-23',
    welcomed_at = '2026-11-20 21:14:05.123456+08', remote_images = true;

insert into deck (slug, name, language, family) values
    ('go', 'Go', 'en', 'go-interview'), ('go-zh', '面试', 'zh', 'go-interview'), ('empty', e'tab\there', null, null);
insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d where slug <> 'empty';
insert into topic (deck_id, parent_id, title, position) values (1, null, 'Maps', 0), (1, 1, 'Growth', 1), (2, null, '映射', 0);

insert into import_run (source, deck_id, digest, applied_at, added, edited, moved, archived, restored, unchanged, notes_digest)
values ('C:\notes\go', 1, '\x00ff10', now(), 3, 0, 0, 0, 0, 0, 'abc'), ('上传', 2, '', now(), 1, 0, 0, 0, 0, 0, '');
insert into card (deck_id, topic_id, explicit_id, question_key, question, question_markdown, front, answer, importance, tags,
    format, source, source_path, source_line, position, added_by, archived_at)
values
    (1, 1, 'growth', 'howdoesamapgrow?', 'How does a map grow?', 'How does a `map` grow?', '', e'By **doubling**.\n\n\\.\n\\N\nend',
        'must', '{maps,"with space","quo\"te",NULL-like}', 'heading', 'C:\notes\go', 'maps.md', 3, 0, 1, null),
    (1, 2, null, 'µ', 'µ 🐹 \', 'µ', e'\ta\r\nb\\tc', '', null, '{}', 'question', 'C:\notes\go', e'a\tb.md', 1, 1, 1, null),
    (1, null, null, 'gone', 'Gone?', 'Gone?', '', 'Yes.', 'hard', '{}', 'qa', 'C:\notes\go', 'maps.md', 9, 2, null, now()),
    (2, 3, 'growth', 'map怎么扩容', 'map 怎么扩容？', 'map 怎么扩容？', '', '翻倍。', 'important', '{映射}', 'bold', '上传', '映射.md', 1, 0, 2, null);
insert into card_revision (card_id, revision, question_markdown, front, answer) values (1, 1, 'Old?', '', e'Old.\n');
insert into replaced_card (run_id, card_id, question_key, question, question_markdown, front, answer, tags, format, source,
    source_path, source_line, position, revision)
values (1, 1, 'k', 'Old?', 'Old?', '', 'Old.', '{a}', 'heading', 's', 'p.md', 1, 0, 1);
insert into current_notes values ('C:\notes\go', 1, 'abc', 3);
insert into waiting_import values ('folder:/b', now(), 2, 0), ('folder:/ä', now(), 0, 1), ('Folder', now(), 1, 1);

insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, clock_offset, study_day, grade,
    reveal_millis, answer_millis, repetition_after, ease_after, interval_after, due_after)
values (1, 1, 1, '6a8b7a0e-0000-4000-8000-000000000001', 'review', '2026-11-22 23:59:59.999999+00', '0', '2026-11-22', 4,
        900, 4100, 1, 250, 1, '2026-11-23'),
       (1, 4, 1, '6a8b7a0e-0000-4000-8000-000000000002', 'review', '2026-11-23 01:00:00+00', '3 days 02:00', '2026-11-23', 2,
        null, null, 1, 250, 1, '2026-11-24');
insert into review_log (learner_id, card_id, card_revision, request_id, kind, voids, answered_at, study_day)
values (1, 4, 1, '6a8b7a0e-0000-4000-8000-000000000003', 'void', 2, '2026-11-23 01:00:09+00', '2026-11-23');
insert into memory (learner_id, card_id, last_sequence, seen_revision, repetition, ease_hundredths, interval_days, reviews,
    lapses, last_grade, last_reviewed, due)
values (1, 1, 1, 1, 1, 250, 1, 1, 0, 4, '2026-11-22', '2026-11-23');
insert into card_mark (learner_id, card_id, buried_on, suspended, flagged, note)
values (1, 2, '2026-11-23', false, true, e'ask\nagain'), (1, 4, null, true, false, null);

insert into image (sha256, media_type, bytes) values (repeat('0a', 32), 'image/png', '\x89504e470d0a1a0a00ff5c4e5c2e');
insert into deck_image values (1, 'pictures/ä.png', repeat('0a', 32));
insert into import_draft values ('6a8b7a0e-0000-4000-8000-00000000000d', 1, 'upload', 'UPLOAD', null, now());
insert into import_draft_file (draft_id, path, content) values ('6a8b7a0e-0000-4000-8000-00000000000d', 'a.md', '\x23');
insert into import_draft_file (draft_id, path, problem) values ('6a8b7a0e-0000-4000-8000-00000000000d', 'b.md', 'gone');
insert into import_folder (learner_id, path, deck, watched) values (1, '/home/ä/notes', null, true);

insert into persistent_logins values ('learner', 'secret-series', 'secret-token', now());
