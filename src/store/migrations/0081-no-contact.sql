-- No contact: somebody named in an allegation about staff is kept apart from the household that made it. To their account
-- the household, its home, its people, its cases and everything on their records are not there.

-- Worked out of a case's record, with the append: who may have no contact with its household, as the record calls them,
-- and each account that goes by that name; none, '', where nobody's does.
create table no_contact (
  landlord text not null,
  reference text not null,
  person text not null,
  account text not null default '',
  since date not null,
  primary key (landlord, reference, person, account),
  foreign key (landlord, reference) references cases (landlord, reference)
);

-- Worked out of that: what each such account is kept apart from, as the record names its subjects, and by which case.
create table kept_apart (
  landlord text not null,
  account text not null,
  subject text not null,
  reference text not null,
  primary key (landlord, account, subject, reference),
  foreign key (landlord, reference) references cases (landlord, reference)
);
create index kept_apart_by_subject on kept_apart (landlord, subject);

alter table no_contact enable row level security;
alter table no_contact force row level security;
alter table kept_apart enable row level security;
alter table kept_apart force row level security;
-- Who may see the case may see whom it keeps apart.
create policy own_landlord_and_case on no_contact
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or exists (select from cases c where c.landlord = no_contact.landlord and c.reference = no_contact.reference)))
  with check (landlord = (select scope_landlord()));
-- The rules below ask as whoever is in scope, so their own is at hand to them; no page shows it.
create policy own_landlord_and_own on kept_apart
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system' or account = (select scope_account())))
  with check (landlord = (select scope_landlord()));
grant select, insert, update, delete on no_contact, kept_apart to putright_app;

-- What the account in scope is kept apart from, of one sort, by name: 'household', 'home' or 'case'.
create function apart_from(p_sort text) returns setof text language sql stable parallel safe as $$
  select substr(k.subject, length(p_sort) + 2) from kept_apart k
    where k.landlord = scope_landlord() and k.account = scope_account() and starts_with(k.subject, p_sort || ':')
$$;

-- The rules of 0001, 0002 and 0020, with one more. Each list is asked for once a question, and not at all by the program.
drop policy own_landlord on homes;
create policy own_landlord_and_not_apart on homes
  using (landlord = scope_landlord() and ((select scope_role()) = 'system' or home <> all (array(select name from apart_from('home') as name))))
  with check (landlord = scope_landlord());
do $$
declare name text;
begin
  foreach name in array array['households', 'people'] loop
    execute format('drop policy own_landlord on %I', name);
    execute format($policy$create policy own_landlord_and_not_apart on %I
      using (landlord = scope_landlord() and ((select scope_role()) = 'system' or household <> all (array(select name from apart_from('household') as name))))
      with check (landlord = scope_landlord())$policy$, name);
  end loop;
  foreach name in array array['cases', 'duties'] loop
    execute format('drop policy own_landlord_and_named on %I', name);
    execute format($policy$create policy own_landlord_and_named_and_not_apart on %I
      using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
        or (reference <> all (array(select name from apart_from('case') as name)) and (not is_restricted
          or reference = any (array(select a.reference from case_access a
               where a.landlord = scope_landlord() and a.account = scope_account() and a.may))
          or ((select scope_role()) = 'ASB and safeguarding lead' and not reference = any (array(select a.reference from case_access a
               where a.landlord = scope_landlord() and a.account = scope_account() and not a.may)))))))
      with check (landlord = scope_landlord())$policy$, name);
  end loop;
end $$;
drop policy own_landlord_and_named on entries;
create policy own_landlord_and_named_and_not_apart on entries
  using (landlord = scope_landlord() and (scope_role() = 'system' or (
    subject <> all (array(select k.subject from kept_apart k where k.landlord = scope_landlord() and k.account = scope_account()))
    and (left(subject, 5) <> 'case:'
      or exists (select from cases c where c.landlord = entries.landlord and c.reference = substr(entries.subject, 6))))))
  with check (landlord = scope_landlord());
drop policy own_landlord_and_answers_for_it on looks;
create policy own_landlord_and_answers_for_it on looks
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or (home <> all (array(select name from apart_from('home') as name))
      and (household is null or household <> all (array(select name from apart_from('household') as name)))
      and (account = (select scope_account())
        or ((select scope_role()) in ('ASB and safeguarding lead', 'manager')
            and (reference is null or exists (select from cases c where c.landlord = looks.landlord and c.reference = looks.reference)))))))
  with check (landlord = (select scope_landlord()) and account = (select scope_account()));

-- Works out anew what each account of a landlord is kept apart from: the household, wherever it lives, the home for as
-- long as it lives there, and every case of either. It looks at every case, whoever is asking, as `work_out_protection`
-- does, and gives back the scope it was called in.
create function work_out_apart(p_landlord text) returns void language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  if exists (select from no_contact n where n.landlord = p_landlord)
     or exists (select from kept_apart k where k.landlord = p_landlord) then
    delete from kept_apart k where k.landlord = p_landlord and not exists (
      select from apart_wanted(p_landlord) w
      where w.account = k.account and w.subject = k.subject and w.reference = k.reference);
    insert into kept_apart (landlord, account, subject, reference)
      select p_landlord, w.account, w.subject, w.reference from apart_wanted(p_landlord) w on conflict do nothing;
  end if;
  perform set_config('putright.role', asking, true);
end $$;
create function apart_wanted(p_landlord text) returns table (account text, subject text, reference text)
language sql stable as $$
  with named as materialized (
    select n.account, n.reference, c.household, c.home from no_contact n
      join cases c on c.landlord = n.landlord and c.reference = n.reference
      where n.landlord = p_landlord and n.account <> ''),
  lived as materialized (
    select n.account, n.reference, h.home from named n
      join households h on h.landlord = p_landlord and h.household = n.household and h.until is null
    union select n.account, n.reference, n.home from named n where n.household is null)
  select n.account, 'case:' || n.reference, n.reference from named n
  union select n.account, 'household:' || n.household, n.reference from named n where n.household is not null
  union select l.account, 'home:' || l.home, l.reference from lived l
  union select n.account, 'case:' || c.reference, n.reference from named n
    join cases c on c.landlord = p_landlord and c.household = n.household
  union select l.account, 'case:' || c.reference, l.reference from lived l
    join cases c on c.landlord = p_landlord and c.home = l.home
$$;

create function apart_after_no_contact() returns trigger language plpgsql as $$
begin
  perform work_out_apart(landlord) from (select distinct landlord from changed) c;
  return null;
end $$;
create trigger apart_added after insert on no_contact referencing new table as changed
  for each statement execute function apart_after_no_contact();
create trigger apart_gone after delete on no_contact referencing old table as changed
  for each statement execute function apart_after_no_contact();
-- A household that moves, or that has gone, and a case opened for a household or at a home somebody is kept apart from.
create trigger apart_moved after update on households referencing new table as changed
  for each statement execute function apart_after_no_contact();
create trigger apart_opened after insert on cases referencing new table as changed
  for each statement execute function apart_after_no_contact();
create function apart_after_moved_case() returns trigger language plpgsql as $$
begin
  perform work_out_apart(new.landlord);
  return null;
end $$;
create trigger apart_case_moved after update on cases for each row
  when (old.household is distinct from new.household or old.home <> new.home)
  execute function apart_after_moved_case();

-- Keeps who may have no contact by some cases, and takes away what was kept of them and is not among it. Only of the piece
-- of work at `p_place`; see `append_entries`.
--   p_cases { place, reference }, p_rows { place, reference, person, account, since }
create function keep_no_contact(p_landlord text, p_place integer, p_cases json, p_rows json) returns void
language plpgsql set enable_seqscan = off as $$
declare
  v_cases text[] := array(select c.reference from json_to_recordset(p_cases) as c (place integer, reference text) where c.place = p_place);
begin
  if exists (select from no_contact n where n.landlord = p_landlord and n.reference = any (v_cases)) then
    delete from no_contact n where n.landlord = p_landlord and n.reference = any (v_cases)
      and not exists (select from json_to_recordset(p_rows) as x (reference text, person text, account text, since date)
        where x.reference = n.reference and x.person = n.person and x.account = n.account and x.since = n.since);
  end if;
  if json_array_length(p_rows) > 0 then
    insert into no_contact (landlord, reference, person, account, since)
      select p_landlord, x.reference, x.person, x.account, x.since
      from json_to_recordset(p_rows) as x (place integer, reference text, person text, account text, since date)
      where x.place = p_place
      on conflict do nothing;
  end if;
end $$;

-- These look at every case, whoever is asking, and give the program what it needs to refuse; no page shows it.

-- What those kept apart from a household, or from a home without one, go by.
create function names_apart(p_home text, p_household text) returns text[] language plpgsql as $$
declare
  asking text := scope_role();
  v_names text[];
begin
  perform set_config('putright.role', 'system', true);
  v_names := array(
    select distinct v.name from no_contact n
      join cases c on c.landlord = n.landlord and c.reference = n.reference
      left join accounts a on a.landlord = n.landlord and a.account = n.account,
      lateral (values (n.person), (a.name)) as v (name)
    where n.landlord = scope_landlord() and v.name is not null
      and (c.household = p_household or (c.household is null and c.home = p_home)
        or exists (select from households h where h.landlord = n.landlord and h.household = c.household and h.home = p_home and h.until is null)));
  perform set_config('putright.role', asking, true);
  return v_names;
end $$;

create function is_kept_apart(p_account text, p_subject text) returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  v_is boolean;
begin
  perform set_config('putright.role', 'system', true);
  v_is := exists (select from kept_apart k where k.landlord = scope_landlord() and k.account = p_account and k.subject = p_subject);
  perform set_config('putright.role', asking, true);
  return v_is;
end $$;

-- Everybody of a landlord who may have no contact, by case, to be matched again when an account comes or is renamed.
create function persons_apart() returns table (reference text, person text, since date) language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  return query select distinct n.reference, n.person, n.since from no_contact n where n.landlord = scope_landlord();
  perform set_config('putright.role', asking, true);
end $$;
create function match_no_contact(p_rows json) returns void language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  perform keep_no_contact(scope_landlord(), 0, (
    select coalesce(json_agg(json_build_object('place', 0, 'reference', n.reference)), '[]')
      from (select distinct n.reference from no_contact n where n.landlord = scope_landlord()) n), p_rows);
  perform set_config('putright.role', asking, true);
end $$;

-- Writes down that the account in scope asked for something it is kept apart from, and was not let in. It is seen, with
-- the case that keeps them apart, by those who may see that case.
create function note_refused(p_subject text, p_now timestamptz) returns void language plpgsql as $$
declare
  asking text := scope_role();
  v_landlord text := scope_landlord();
  v_account text := scope_account();
begin
  perform set_config('putright.role', 'system', true);
  insert into looks (landlord, looked, account, role, opened, home, household, reference)
    select v_landlord, p_now, v_account, asking, 'refused', c.home, c.household, c.reference
    from kept_apart k join cases c on c.landlord = k.landlord and c.reference = k.reference
    where k.landlord = v_landlord and k.account = v_account and k.subject = p_subject
      and not exists (select from looks l where l.landlord = v_landlord and l.account = v_account and l.opened = 'refused'
        and l.looked > p_now - interval '10 minutes' and l.looked <= p_now and l.reference = c.reference);
  perform set_config('putright.role', asking, true);
end $$;

revoke all on function apart_from, work_out_apart, apart_wanted, keep_no_contact, names_apart, is_kept_apart, persons_apart,
  match_no_contact, note_refused from public;
grant execute on function apart_from, work_out_apart, apart_wanted, keep_no_contact, names_apart, is_kept_apart,
  persons_apart, match_no_contact, note_refused to putright_app;

-- Cases with an allegation about staff already on record are worked out anew by the clock, within a minute.
do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
      where c.landlord = v_landlord and c.reference in (
        select substr(e.subject, 6) from entries e where e.landlord = v_landlord and starts_with(e.subject, 'case:')
          and e.kind in ('staff conduct alleged', 'contact barred'));
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
