-- Every look at a household's record: who, when, at what, and why. Written before the page is sent, and only ever added to.

create table looks (
  -- Not held to `landlords` again: a row is only ever made of a home, which is.
  landlord text not null,
  look bigint generated always as identity,
  looked timestamptz not null,
  account text not null,
  -- The role it was looked at in, which may change later.
  role text not null,
  opened text not null check (opened in ('household', 'home', 'case', 'file', 'who looked', 'refused')),
  home text not null,
  household text,
  -- The case opened, or whose file it was.
  reference text,
  -- The entry of the file opened.
  entry text,
  -- The case they had in hand there, which says why. Shown only to those who may see that case.
  in_hand text,
  -- Why, in their own words, where they gave a reason.
  why text,
  primary key (landlord, look),
  foreign key (landlord, home) references homes (landlord, home)
);
create index looks_by_household on looks (landlord, household, look);
create index looks_by_account on looks (landlord, account, looked);
-- They come in the order of time, so that this costs next to nothing to keep.
create index looks_by_moment on looks using brin (looked);

alter table looks enable row level security;
alter table looks force row level security;
-- Leads and managers see who looked, but at a restricted case only where they may see that case. Everyone sees their own.
create policy own_landlord_and_answers_for_it on looks
  using (landlord = (select scope_landlord()) and (account = (select scope_account()) or (select scope_role()) = 'system'
    or ((select scope_role()) in ('ASB and safeguarding lead', 'manager')
        and (reference is null or exists (select from cases c where c.landlord = looks.landlord and c.reference = looks.reference)))))
  with check (landlord = (select scope_landlord()) and account = (select scope_account()));
grant select, insert on looks to putright_app;

-- Writes down a look by whoever is in scope, unless it is the same look as one of theirs less than ten minutes before: a
-- page and its pictures are one look. One with a reason is always written. Gives the case they have in hand there, if any: an
-- open one of that home which is theirs, their team's or nobody's, or which they are named on; for leads and managers, who
-- answer for them all, any they may see; and one of their own for four weeks after it is closed. It looks by the index
-- always: a plan made while a table was small would later read all of it.
create function note_look(p_opened text, p_home text, p_household text, p_reference text, p_entry text, p_why text,
                          p_now timestamptz) returns text language plpgsql set enable_seqscan = off as $$
declare
  v_landlord text := scope_landlord();
  v_account text := scope_account();
  v_role text := scope_role();
  v_in_hand text;
begin
  -- A page does not wait for the disk: the look is there for everyone at once, and only a server that goes down within a
  -- second loses it.
  perform set_config('synchronous_commit', 'off', true);
  select c.reference into v_in_hand from cases c
    where c.landlord = v_landlord and c.home = p_home
      and case when c.is_open then
            v_role in ('ASB and safeguarding lead', 'manager') or c.officer is null or c.officer = v_account
            or exists (select from case_access a where a.landlord = v_landlord and a.reference = c.reference
                       and a.account = v_account and a.may)
            or exists (select from accounts me join accounts o on o.landlord = v_landlord and o.account = c.officer and o.team = me.team
                       where me.landlord = v_landlord and me.account = v_account and me.team <> '')
          else c.officer = v_account and c.closed >= p_now::date - 28 end
    order by coalesce(c.reference = p_reference, false) desc, coalesce(c.officer = v_account, false) desc, c.is_open desc,
             c.opened desc, c.reference limit 1;
  insert into looks (landlord, looked, account, role, opened, home, household, reference, entry, in_hand, why)
    select v_landlord, p_now, v_account, v_role, p_opened, p_home, p_household, p_reference, p_entry, v_in_hand, p_why
    where p_why is not null or not exists (
      select from looks l where l.landlord = v_landlord and l.account = v_account
        and l.looked > p_now - interval '10 minutes' and l.looked <= p_now
        and l.opened = p_opened and l.home = p_home and l.household is not distinct from p_household
        and l.reference is not distinct from p_reference and l.entry is not distinct from p_entry
        and l.in_hand is not distinct from v_in_hand);
  return v_in_hand;
end $$;
revoke all on function note_look from public;
grant execute on function note_look to putright_app;
