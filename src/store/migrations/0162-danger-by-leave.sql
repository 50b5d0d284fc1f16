-- Whoever opens a case of a household is not let in to what it told of danger by that: it takes a case that itself tells of
-- danger, by somebody else's word or before anybody had told, or the leave of a safeguarding lead.

-- Whether an entry of a case's own record tells of danger, by the kinds of `isSensitive` in
-- src/record/casework/sensitive.ts and the families that restrict a case; a test holds them together. What a risk matrix
-- answered is left to the families.
create function case_tells_of_danger(p_kind text, p_body json) returns boolean language sql immutable parallel safe as $$
  select p_kind in ('staff conduct alleged', 'discrimination alleged', 'personal data misused')
    or (p_kind = 'antisocial behaviour reported' and p_body ->> 'harm' in ('hate', 'domestic abuse'))
    or (p_kind = 'safeguarding considered' and p_body ->> 'decision' = 'referred')
    or (p_kind = 'case opened' and p_body ->> 'family' in ('domestic abuse', 'safeguarding', 'staff conduct', 'discrimination'))
$$;

-- Whatever tells of danger to a household: the first on its own record (no reference), and all on those of its cases: who
-- wrote it, and when. What was withdrawn on a case is left out. It sees what the scope sees, so it is asked as the program itself.
create function tellings_of(p_landlord text, p_household text)
returns table (reference text, account text, recorded timestamptz) language sql stable as $$
  select null::text, h.told_by, h.told_at from households h
    where h.landlord = p_landlord and h.household = p_household and h.told_at is not null
  union all
  select c.reference, e.account, e.recorded
    from cases c join entries e on e.landlord = p_landlord and e.subject = 'case:' || c.reference
    where c.landlord = p_landlord and c.household = p_household and case_tells_of_danger(e.kind, e.body)
      and not exists (select from entries x where x.landlord = p_landlord and x.subject = e.subject
        and x.kind = 'entry corrected' and x.body ->> 'for' = e.entry and x.body ->> 'withdrawn' = 'true')
$$;

-- Whether a safeguarding lead named somebody on a case, and they were not taken off it since.
create function is_let_in(p_landlord text, p_reference text, p_account text) returns boolean language sql stable as $$
  select exists (select from entries e join accounts l on l.landlord = p_landlord and l.account = e.account
    where e.landlord = p_landlord and e.subject = 'case:' || p_reference and e.kind = 'access to case given'
      and e.body ->> 'officer' = p_account and l.role = 'ASB and safeguarding lead' and e.account <> p_account
      and not exists (select from entries x where x.landlord = p_landlord and x.subject = e.subject
        and x.kind = 'entry corrected' and x.body ->> 'for' = e.entry and x.body ->> 'withdrawn' = 'true')
      and not exists (select from entries x where x.landlord = p_landlord and x.subject = e.subject and x.seq > e.seq
        and x.kind = 'access to case taken away' and x.body ->> 'officer' = p_account))
$$;

-- Whether this account may see what a household has told of danger. The safeguarding lead may, unless taken off one of its
-- restricted cases by name. Of those named on one: whom a lead named; who is on a case that itself tells of danger; and who
-- wrote the first of it down. What somebody wrote themselves lets them in only where nobody else had told before.
create or replace function may_see_danger(p_household text, p_account text, p_role text) returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  v_landlord text := scope_landlord();
  v_named text[];
  v_may boolean;
begin
  if p_role = 'system' then return true; end if;
  perform set_config('putright.role', 'system', true);
  v_named := array(select c.reference from cases c
    join case_access a on a.landlord = c.landlord and a.reference = c.reference and a.account = p_account and a.may
    where c.landlord = v_landlord and c.household = p_household and c.is_restricted);
  v_may := p_role = 'ASB and safeguarding lead' and not exists (select from cases c
    join case_access a on a.landlord = c.landlord and a.reference = c.reference and a.account = p_account and not a.may
    where c.landlord = v_landlord and c.household = p_household and c.is_restricted);
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

revoke all on function case_tells_of_danger, tellings_of, is_let_in from public;
grant execute on function case_tells_of_danger, tellings_of, is_let_in to putright_app;

-- What is kept beside restricted cases already on record is worked out anew by the clock, within a minute: it may say in
-- words what their household told.
do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
      where c.landlord = v_landlord and c.is_restricted and c.is_open;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;

-- A person's own file is given once a safeguarding lead has passed it: whoever made it may not be one to know that the person
-- who asks is the danger. Leads see the files others made, to pass them; the words still stand on the record alone.
alter table own_files add column passed timestamptz;
alter table own_files add column passed_by text;
drop policy own_landlord_and_maker on own_files;
create policy read_by_maker_and_leads on own_files for select
  using (landlord = (select scope_landlord())
         and ((select scope_role()) in ('system', 'ASB and safeguarding lead') or account = (select scope_account())));
create policy made_by_maker on own_files for insert
  with check (landlord = (select scope_landlord())
              and ((select scope_role()) = 'system' or account = (select scope_account())));
create policy passed_by_leads on own_files for update
  using (landlord = (select scope_landlord()) and (select scope_role()) = 'ASB and safeguarding lead')
  with check (landlord = (select scope_landlord()) and passed_by = (select scope_account()));
grant update (passed, passed_by) on own_files to putright_app;
