-- Somebody who may have no contact with a household goes on being kept apart when their account is called something else:
-- an account is known by every name it ever had.
alter table accounts add column former_names text[] not null default '{}';

create function keep_former_name() returns trigger language plpgsql as $$
begin
  new.former_names := array(select distinct name from unnest(old.former_names || old.name) as name where name <> new.name order by 1);
  return new;
end $$;
create trigger keep_former_name before update on accounts for each row
  when (old.name <> new.name) execute function keep_former_name();

-- As in 0081: what those kept apart from a household, or from a home without one, go by, or ever went by.
create or replace function names_apart(p_home text, p_household text) returns text[] language plpgsql as $$
declare
  asking text := scope_role();
  v_names text[];
begin
  perform set_config('putright.role', 'system', true);
  v_names := array(
    select distinct v.name from no_contact n
      join cases c on c.landlord = n.landlord and c.reference = n.reference
      left join accounts a on a.landlord = n.landlord and a.account = n.account,
      lateral (select n.person as name union select a.name union select unnest(a.former_names)) as v
    where n.landlord = scope_landlord() and v.name is not null
      and (c.household = p_household or (c.household is null and c.home = p_home)
        or exists (select from households h where h.landlord = n.landlord and h.household = c.household and h.home = p_home and h.until is null)));
  perform set_config('putright.role', asking, true);
  return v_names;
end $$;
