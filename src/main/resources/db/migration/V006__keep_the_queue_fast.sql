-- The new cards of a topic in the order in which they are asked, so that the first ones are found without the others.
drop index queue_fresh_of_topic;
create index queue_fresh_of_topic on queue_entry (learner_id, topic_id, importance_rank, deck_id, position)
    where due is null;

-- As before but for the first condition: a count is looked up entry by entry. An anti-join of tables that were never
-- analysed, as after the first import, compared every entry with every card.
create or replace function refresh_queue(cards bigint[], who bigint) returns void language plpgsql as $$
begin
    delete from queue_entry q
    where q.card_id = any (cards) and (who is null or q.learner_id = who)
      and (select count(*) from askable_view a where a.card_id = q.card_id and a.learner_id = q.learner_id) = 0;

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
