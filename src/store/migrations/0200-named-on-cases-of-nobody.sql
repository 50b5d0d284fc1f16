-- Who may see what a household told of danger is asked of its cases, and from now on of those of nobody that bear on it too:
-- whoever is named on one finds the household by name, and a safeguarding lead taken off one is kept from all it told.

-- The cases that bear on a household: its own, and those of its home that belong to nobody: open ones while it has the home,
-- and those closed while it had. Whether one may tell of them: not where it was there before they were, and somebody else
-- had the home; see `casesOf` in src/store/told-danger.ts. It sees what the scope sees, so it is asked as the program itself.
create function cases_bearing_on(p_landlord text, p_household text)
returns table (reference text, is_restricted boolean, may_tell_of_them boolean) language sql stable as $$
  select c.reference, c.is_restricted, true from cases c where c.landlord = p_landlord and c.household = p_household
  union all
  select c.reference, c.is_restricted, c.opened >= h.since or not exists (select from households o
      where o.landlord = p_landlord and o.home = h.home and o.household <> h.household and o.since < h.since)
    from households h join cases c on c.landlord = p_landlord and c.home = h.home and c.household is null
      and case when c.is_open then lives_there(p_landlord, h.home) = h.household else c.lived_there = h.household end
    where h.landlord = p_landlord and h.household = p_household
$$;
revoke all on function cases_bearing_on from public;
grant execute on function cases_bearing_on to putright_app;

create or replace function tellings_of(p_landlord text, p_household text)
returns table (reference text, account text, recorded timestamptz) language sql stable as $$
  select null::text, h.told_by, h.told_at from households h
    where h.landlord = p_landlord and h.household = p_household and h.told_at is not null
  union all
  select c.reference, e.account, e.recorded
    from cases_bearing_on(p_landlord, p_household) c
      join entries e on e.landlord = p_landlord and e.subject = 'case:' || c.reference
    where c.may_tell_of_them and case_tells_of_danger(e.kind, e.body)
      and not exists (select from entries x where x.landlord = p_landlord and x.subject = e.subject
        and x.kind = 'entry corrected' and x.body ->> 'for' = e.entry and x.body ->> 'withdrawn' = 'true')
$$;

create or replace function may_see_danger(p_household text, p_account text, p_role text) returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  v_landlord text := scope_landlord();
  v_named text[];
  v_may boolean;
begin
  if p_role = 'system' then return true; end if;
  perform set_config('putright.role', 'system', true);
  v_named := array(select c.reference from cases_bearing_on(v_landlord, p_household) c
    join case_access a on a.landlord = v_landlord and a.reference = c.reference and a.account = p_account and a.may
    where c.is_restricted and c.may_tell_of_them);
  v_may := p_role = 'ASB and safeguarding lead' and not exists (select from cases_bearing_on(v_landlord, p_household) c
    join case_access a on a.landlord = v_landlord and a.reference = c.reference and a.account = p_account and not a.may
    where c.is_restricted);
  if not v_may and cardinality(v_named) > 0 then
    v_may := exists (select from unnest(v_named) as n (reference) where is_let_in(v_landlord, n.reference, p_account))
      or exists (
        with told as materialized (select * from tellings_of(v_landlord, p_household))
        select from told t
          where (t.reference = any (v_named) or (t.reference is null and t.account = p_account))
            and (t.account <> p_account
              or not exists (select from told o where o.account <> p_account and o.recorded < t.recorded)));
  end if;
  perform set_config('putright.role', asking, true);
  return v_may;
end $$;
