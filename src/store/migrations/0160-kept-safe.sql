-- What was safe, as a digest of it, when somebody made sure that a message keeps to that: where something else is safe by
-- the time it is sent, nobody has. Messages that were waiting are looked at again.
alter table messages add column assured_of text;

-- Whether a household has told of danger, by what the record says of that (`protects` in
-- src/record/casework/sensitive.ts), which is the only list of such words there is; null until somebody has looked. It is
-- worked out with the append and stays so. Households there are already are looked at by the clock, within minutes;
-- `putright rebuild` does it at once. Those that told by the words known until now are protected meanwhile as they were.
-- Beside it, who wrote the first of it down, and when.
alter table households add column tells_danger boolean, add column told_by text, add column told_at timestamptz;
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
    update households h set tells_danger = true, told_by = t.account, told_at = t.recorded
      from households p cross join lateral (
        select e.account, e.recorded from entries e where e.landlord = v_landlord and e.subject = 'household:' || p.household
          and tells_of_danger(e.kind, e.body) order by e.seq limit 1) t
      where h.landlord = v_landlord and p.landlord = v_landlord and p.household = h.household and p.is_protected;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
create index households_to_look_at on households (landlord, household) where tells_danger is null;
drop trigger protect_household on entries;
drop function protect_after_entry;

create or replace function work_out_protection(p_landlord text, p_household text) returns void language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  update households h set is_protected = w.is_protected
    from (select coalesce(o.tells_danger, false) or exists (select from cases c where c.landlord = p_landlord
            and c.household = p_household and c.is_restricted) as is_protected
          from households o where o.landlord = p_landlord and o.household = p_household) w
    where h.landlord = p_landlord and h.household = p_household and h.is_protected <> w.is_protected;
  perform set_config('putright.role', asking, true);
end $$;
drop function tells_of_danger;

-- Protects the households of the piece of work at `p_place` that tell of danger; see `append_entries`.
--   p_told { place, household, account, recorded }, the first of each household
create function keep_told(p_landlord text, p_place integer, p_told json) returns void language sql as $$
  update households h set tells_danger = true, is_protected = true, told_by = t.account, told_at = t.recorded
    from json_to_recordset(p_told) as t (place integer, household text, account text, recorded timestamptz)
    where t.place = p_place and h.landlord = p_landlord and h.household = t.household and h.tells_danger is not true
$$;

-- Writes down that some households were looked at, and which of them tell of danger. The cases of those are worked out anew
-- by the clock, and what is found by their words is learned anew.
--   p_first { household, entry }: the first that each has on record of it
create function look_at_households(p_landlord text, p_looked text[], p_first json) returns void language plpgsql as $$
declare p_told text[] := array(select household from json_to_recordset(p_first) as t (household text));
begin
  update households h set tells_danger = false
    where h.landlord = p_landlord and h.household = any (p_looked) and h.household <> all (p_told) and h.tells_danger is null;
  update households h set tells_danger = true, is_protected = true, told_by = e.account, told_at = e.recorded
    from json_to_recordset(p_first) as t (household text, entry text)
      join entries e on e.landlord = p_landlord and e.subject = 'household:' || t.household and e.entry = t.entry
    where h.landlord = p_landlord and h.household = t.household and h.tells_danger is not true;
  update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
    where c.landlord = p_landlord and c.household = any (p_told);
  insert into entries_to_learn (landlord, subject, seq)
    select e.landlord, e.subject, e.seq from entries e
    where e.landlord = p_landlord and e.subject = any (array(select 'household:' || told from unnest(p_told) told))
      and e.body is not null
    on conflict do nothing;
end $$;
revoke all on function keep_told, look_at_households from public;
grant execute on function keep_told, look_at_households to putright_app;
