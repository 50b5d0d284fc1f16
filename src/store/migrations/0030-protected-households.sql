-- Worked out: a household that has told of danger, or has a case only some may see. Its people are not found by their
-- names. Once a household has told of danger it stays so; that costs an officer a look by address, and may save more.
alter table households add is_protected boolean not null default false;
create index households_protected on households (landlord, household) where is_protected;

-- Whether an entry on a household's record tells of danger. It goes by the same kinds and words as `isSensitive` in
-- src/record/casework/sensitive.ts, and a test holds the two together.
create function tells_of_danger(p_kind text, p_body json) returns boolean language sql immutable parallel safe as $$
  select p_kind in ('abuse disclosed', 'safe contact agreed')
    or (p_kind in ('person known', 'need disclosed', 'need ended')
        and p_body ->> 'needs' ~* '\m(abus|domestic violence|coerc|stalk|refuge|forced marriage|honou?r.based|traffick)')
$$;

-- These look at every case, whoever is asking, so that a restricted one protects the household from those it is closed
-- to. Each takes the scope of the program itself for as long as it looks, and gives back the one it was called in.
create function work_out_protection(p_landlord text, p_household text) returns void language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  update households h set is_protected = w.is_protected
    from (select
        exists (select from cases c where c.landlord = p_landlord and c.household = p_household and c.is_restricted)
        or exists (select from entries e where e.landlord = p_landlord and e.subject = 'household:' || p_household
                   and tells_of_danger(e.kind, e.body)) as is_protected) w
    where h.landlord = p_landlord and h.household = p_household and h.is_protected <> w.is_protected;
  perform set_config('putright.role', asking, true);
end $$;

create function protect_after_entry() returns trigger language plpgsql as $$
begin
  update households set is_protected = true
    where landlord = new.landlord and household = substr(new.subject, length('household:') + 1) and not is_protected;
  return null;
end $$;
create trigger protect_household after insert on entries for each row
  when (new.kind in ('abuse disclosed', 'safe contact agreed', 'person known', 'need disclosed', 'need ended')
        and tells_of_danger(new.kind, new.body))
  execute function protect_after_entry();

create function protect_after_case() returns trigger language plpgsql as $$
begin
  if new.household is not null then perform work_out_protection(new.landlord, new.household); end if;
  return null;
end $$;
-- A case is first written as restricted and without a family, before anything is worked out of its record.
create trigger protect_household after update on cases for each row
  when (old.is_restricted <> new.is_restricted or (old.family = '' and new.is_restricted)
        or old.household is distinct from new.household)
  execute function protect_after_case();
create trigger protect_household_of_new_case after insert on cases for each row
  when (new.is_restricted and new.family <> '') execute function protect_after_case();

-- Whether this account may see what a household has told of danger: those named on a restricted case of it, and the
-- safeguarding lead. Nobody who was taken off one by name, unless named on another.
create function may_see_danger(p_household text, p_account text, p_role text) returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  may boolean;
begin
  perform set_config('putright.role', 'system', true);
  select coalesce(bool_or(a.may), false)
         or (p_role = 'ASB and safeguarding lead' and not coalesce(bool_or(not a.may), false))
         or p_role = 'system' into may
    from cases c join case_access a on a.landlord = c.landlord and a.reference = c.reference and a.account = p_account
    where c.landlord = scope_landlord() and c.household = p_household and c.is_restricted;
  perform set_config('putright.role', asking, true);
  return may;
end $$;

create index cases_by_household on cases (landlord, household);
