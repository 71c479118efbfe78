-- What was reviewed on a day is in day_tally; only its drills are counted in the log.
create index review_log_of_drills on review_log (learner_id, study_day) where kind = 'drill';

-- What all that is known of a learner was reckoned from: while it is the same, so is what follows from it.
create view knowledge_basis_view as
select l.id as learner_id,
       (select max(r.sequence) from review_log r where r.learner_id = l.id) as last_sequence,
       (select count(*) from import_run) as imports,
       (select count(rolled_back_at) from import_run) as imports_rolled_back,
       array(select e.deck_id from enrolment e where e.learner_id = l.id order by e.deck_id)::text as decks
from learner l;
