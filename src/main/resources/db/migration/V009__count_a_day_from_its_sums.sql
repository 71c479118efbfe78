-- What was reviewed on a day is in day_tally; only its drills are counted in the log.
create index review_log_of_drills on review_log (learner_id, study_day) where kind = 'drill';
