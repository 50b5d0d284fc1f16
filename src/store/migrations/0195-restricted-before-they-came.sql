-- A restricted case that belongs to no household protects whoever has the home from the moment they have it: a household
-- that begins there, or has its home again. Until now it did so only once the case changed.
create function protect_after_household() returns trigger language plpgsql as $$
declare
  asking text := scope_role();
  v_has boolean;
begin
  -- Most homes have no such case, and are not looked at further.
  perform set_config('putright.role', 'system', true);
  v_has := exists (select from cases c where c.landlord = new.landlord and c.home = new.home and c.household is null
    and c.is_open and c.is_restricted);
  perform set_config('putright.role', asking, true);
  if v_has then perform work_out_protection(new.landlord, new.household); end if;
  return null;
end $$;
create trigger protect_new_household after insert on households for each row
  when (new.until is null) execute function protect_after_household();
create trigger protect_household_come_back after update of until, home on households for each row
  when (new.until is null and (old.until is not null or old.home is distinct from new.home))
  execute function protect_after_household();

-- Who had the home when a case of no household was closed: what they had told closed it to others, and goes on doing so. See
-- `placeColumns` in src/store/records.ts.
alter table cases add column lived_there text;
create function remember_who_lived_there() returns trigger language plpgsql as $$
begin
  new.lived_there := case when new.household is null and not new.is_open
    then coalesce(new.lived_there, lives_there(new.landlord, new.home)) end;
  return new;
end $$;
create trigger remember_who_lived_there before update of is_open on cases for each row
  when (old.is_open <> new.is_open) execute function remember_who_lived_there();

-- Those who have such a home already; and closed cases of no household that are restricted now.
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
    update households h set is_protected = true where h.landlord = v_landlord and not h.is_protected and h.until is null
      and exists (select from cases c where c.landlord = v_landlord and c.home = h.home and c.household is null and c.is_open
        and c.is_restricted) and lives_there(v_landlord, h.home) = h.household;
    update cases c set lived_there = lives_there(v_landlord, c.home)
      where c.landlord = v_landlord and c.household is null and not c.is_open and c.is_restricted;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
