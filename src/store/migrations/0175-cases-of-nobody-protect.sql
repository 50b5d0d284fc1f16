-- An open case that belongs to no household is of whoever has the home now: what it tells of danger protects them, and so does
-- its being restricted.

-- The household that has a home now; see `placeColumns` in src/store/records.ts.
create function lives_there(p_landlord text, p_home text) returns text language sql stable as $$
  select h.household from households h
    where h.landlord = p_landlord and h.home = p_home and h.until is null order by h.since desc limit 1
$$;
revoke all on function lives_there from public;
grant execute on function lives_there to putright_app;

create or replace function work_out_protection(p_landlord text, p_household text) returns void language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  update households h set is_protected = w.is_protected
    from (select coalesce(o.tells_danger, false) or exists (select from cases c where c.landlord = p_landlord
            and c.household = p_household and c.is_restricted) or exists (select from cases c where c.landlord = p_landlord
            and c.home = o.home and c.household is null and c.is_open and c.is_restricted
            and lives_there(p_landlord, o.home) = p_household) as is_protected
          from households o where o.landlord = p_landlord and o.household = p_household) w
    where h.landlord = p_landlord and h.household = p_household and h.is_protected <> w.is_protected;
  perform set_config('putright.role', asking, true);
end $$;

create or replace function protect_after_case() returns trigger language plpgsql as $$
declare v_household text := coalesce(new.household, lives_there(new.landlord, new.home));
begin
  if v_household is not null then perform work_out_protection(new.landlord, v_household); end if;
  return null;
end $$;
drop trigger protect_household on cases;
create trigger protect_household after update on cases for each row
  when (old.is_restricted <> new.is_restricted or (old.family = '' and new.is_restricted)
        or old.household is distinct from new.household
        or (new.household is null and new.is_restricted and old.is_open <> new.is_open))
  execute function protect_after_case();

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
  update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
    from households h where h.landlord = p_landlord and h.household = any (p_told) and h.until is null
      and c.landlord = p_landlord and c.home = h.home and c.household is null and c.is_open;
  insert into entries_to_learn (landlord, subject, seq)
    select e.landlord, e.subject, e.seq from entries e
    where e.landlord = p_landlord and e.subject = any (array(select 'household:' || told from unnest(p_told) told))
      and e.body is not null
    on conflict do nothing;
end $$;

-- Households of such cases are looked at anew by the clock, within minutes. What is safe is asked otherwise where nobody wrote
-- down who was harmed, so every open case is worked out anew as well; `putright rebuild` does both at once.
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
    update households h set tells_danger = null where h.landlord = v_landlord and h.tells_danger is false and h.until is null
      and exists (select from cases c where c.landlord = v_landlord and c.home = h.home and c.household is null and c.is_open);
    update households h set is_protected = true where h.landlord = v_landlord and not h.is_protected and h.until is null
      and exists (select from cases c where c.landlord = v_landlord and c.home = h.home and c.household is null and c.is_open
        and c.is_restricted) and lives_there(v_landlord, h.home) = h.household;
    update cases set next_change = '2000-01-01T00:00:00Z', kept = '' where landlord = v_landlord and is_open;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
