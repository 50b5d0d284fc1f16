-- What is told of abuse in the words of a case protects its household as a disclosure does: `protects` in
-- src/record/casework/sensitive.ts says which. The first of it may stand on a case, whoever wrote it.
--   p_first { household, subject, entry }: the first that each has on record of it
create or replace function look_at_households(p_landlord text, p_looked text[], p_first json) returns void language plpgsql as $$
declare p_told text[] := array(select household from json_to_recordset(p_first) as t (household text));
begin
  update households h set tells_danger = false
    where h.landlord = p_landlord and h.household = any (p_looked) and h.household <> all (p_told) and h.tells_danger is null;
  update households h set tells_danger = true, is_protected = true, told_by = e.account, told_at = e.recorded
    from json_to_recordset(p_first) as t (household text, subject text, entry text)
      join entries e on e.landlord = p_landlord and e.subject = t.subject and e.entry = t.entry
    where h.landlord = p_landlord and h.household = t.household and h.tells_danger is not true;
  update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
    where c.landlord = p_landlord and c.household = any (p_told);
  insert into entries_to_learn (landlord, subject, seq)
    select e.landlord, e.subject, e.seq from entries e
    where e.landlord = p_landlord and e.subject = any (array(select 'household:' || told from unnest(p_told) told))
      and e.body is not null
    on conflict do nothing;
end $$;

-- Households already on record are looked at anew by the clock, within minutes, and the cases of those that told are worked
-- out anew; `putright rebuild` does it at once.
do $$
declare
  v_landlords text[];
  v_landlord text;
begin
  alter table landlords no force row level security;
  v_landlords := array(select landlord from landlords);
  alter table landlords force row level security;
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update households set tells_danger = null where landlord = v_landlord and tells_danger is false;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
