-- What was promised, what was asked and what changed hands, across cases; and what makes one case like another. All of it
-- is worked out of each case's record with the append, and can be thrown away and made again.

create table ledger (
  landlord text not null,
  reference text not null,
  -- The entry it stands for: the promise, the request, the hand-over.
  entry text not null,
  ledger text not null check (ledger in ('promise', 'request', 'handover')),
  since date not null,
  due date not null,
  done date,
  -- How it was done, where that can be said: a request was answered yes, no or in part.
  how text,
  says text not null,
  -- Who gave the promise; who handed the case over.
  by_whom text,
  -- To whom the case passed.
  to_whom text,
  officer text not null,
  patch text not null,
  is_open boolean not null,
  is_restricted boolean not null,
  primary key (landlord, reference, entry),
  foreign key (landlord, reference) references cases (landlord, reference)
);
-- Everything a count asks is in the index, so that counting never has to look at the rows themselves.
create index ledger_by_officer on ledger (landlord, ledger, officer, since desc, reference, entry)
  include (due, done, is_open, is_restricted);
create index ledger_by_day on ledger (landlord, ledger, since desc, reference, entry)
  include (due, done, is_open, is_restricted, officer);
create index ledger_by_patch on ledger (landlord, ledger, patch, since desc, reference, entry)
  include (due, done, is_open, is_restricted, officer);
create index ledger_restricted on ledger (landlord, ledger, officer) include (since, due, done, is_open) where is_restricted;
create index ledger_to_do on ledger (landlord, ledger, due, reference, entry)
  include (since, is_open, is_restricted, officer) where done is null;

-- How many lines there are, restricted cases left out: counting a large landlord's one by one takes longer than a page may.
-- Kept as duty_counts is (see 0020): each row is a change, what is there is their sum, and `fold_ledger_counts` adds up.
create table ledger_counts (
  -- Not held to `landlords` again: a row is only ever made for a line, which is.
  landlord text not null,
  counted_by text not null check (counted_by in ('month', 'officer')),
  ledger text not null,
  is_open boolean not null,
  -- The officer, or '' where it is counted by month.
  name text not null,
  state text not null check (state in ('to do', 'in time', 'after its day')),
  -- The day it is due where it is to do; of others the first of its month, or '-infinity' where it no longer matters when.
  due date not null,
  change bigint generated always as identity,
  lines integer not null,
  -- Of what is to do, the days it was begun on, each as a number, added up; of others how many days they took.
  days bigint not null,
  primary key (landlord, counted_by, ledger, is_open, name, state, due, change) include (lines, days)
);

-- 'part:leak', 'contractor:Crane Roofing': of cases that are not restricted only, since a sample of homes like another must
-- be the same whoever draws it, and leave no trace of a restricted case.
create table case_marks (
  landlord text not null,
  mark text not null,
  reference text not null,
  home text not null,
  primary key (landlord, mark, reference) include (home),
  foreign key (landlord, reference) references cases (landlord, reference)
);
create index case_marks_by_case on case_marks (landlord, reference);

alter table ledger enable row level security;
alter table ledger force row level security;
alter table ledger_counts enable row level security;
alter table ledger_counts force row level security;
create policy own_landlord on ledger_counts
  using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()));
grant select, insert, delete on ledger_counts to putright_app;
alter table case_marks enable row level security;
alter table case_marks force row level security;
-- As for cases and duties in 0081.
create policy own_landlord_and_named_and_not_apart on ledger
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or (reference <> all (array(select name from apart_from('case') as name)) and (not is_restricted
      or reference = any (array(select a.reference from case_access a
           where a.landlord = scope_landlord() and a.account = scope_account() and a.may))
      or ((select scope_role()) = 'ASB and safeguarding lead' and not reference = any (array(select a.reference from case_access a
           where a.landlord = scope_landlord() and a.account = scope_account() and not a.may)))))))
  with check (landlord = (select scope_landlord()));
create policy own_landlord_and_not_apart on case_marks
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or reference <> all (array(select name from apart_from('case') as name))))
  with check (landlord = (select scope_landlord()));
grant select, insert, update, delete on ledger, case_marks to putright_app;

-- Keeps the lines and marks of some cases, and takes away what was kept of them and is not among it. Only of the piece of
-- work at `p_place`; see `append_entries`.
--   p_cases { place, reference }, p_lines { place, reference, home, entry, … }, p_marks { place, reference, home, mark }
create function keep_lines(p_landlord text, p_place integer, p_cases json, p_lines json, p_marks json) returns void
language plpgsql set enable_seqscan = off as $$
declare
  v_cases text[] := array(select c.reference from json_to_recordset(p_cases) as c (place integer, reference text) where c.place = p_place);
begin
  if cardinality(v_cases) = 0 then return; end if;
  delete from ledger l where l.landlord = p_landlord and l.reference = any (v_cases)
    and not exists (select from json_to_recordset(p_lines) as x (reference text, entry text)
                    where x.reference = l.reference and x.entry = l.entry);
  delete from case_marks m where m.landlord = p_landlord and m.reference = any (v_cases)
    and not exists (select from json_to_recordset(p_marks) as x (reference text, mark text)
                    where x.reference = m.reference and x.mark = m.mark);
  if json_array_length(p_lines) > 0 then
    insert into ledger as l (landlord, reference, entry, ledger, since, due, done, how, says, by_whom, to_whom, officer, patch, is_open, is_restricted)
      select p_landlord, x.reference, x.entry, x.ledger, x.since, x.due, x.done, x.how, x.says, x."byWhom", x."toWhom",
             x.officer, h.patch, x."isOpen", x."isRestricted"
      from json_to_recordset(p_lines) as x (place integer, reference text, home text, entry text, ledger text, since date, due date,
        done date, how text, says text, "byWhom" text, "toWhom" text, officer text, "isOpen" boolean, "isRestricted" boolean)
      join homes h on h.landlord = p_landlord and h.home = x.home
      where x.place = p_place
      on conflict (landlord, reference, entry) do update set
        ledger = excluded.ledger, since = excluded.since, due = excluded.due, done = excluded.done, how = excluded.how,
        says = excluded.says, by_whom = excluded.by_whom, to_whom = excluded.to_whom, officer = excluded.officer,
        is_open = excluded.is_open, is_restricted = excluded.is_restricted
      where (l.ledger, l.since, l.due, l.done, l.how, l.says, l.by_whom, l.to_whom, l.officer, l.is_open, l.is_restricted)
        is distinct from (excluded.ledger, excluded.since, excluded.due, excluded.done, excluded.how, excluded.says,
                          excluded.by_whom, excluded.to_whom, excluded.officer, excluded.is_open, excluded.is_restricted);
  end if;
  if json_array_length(p_marks) > 0 then
    insert into case_marks (landlord, mark, reference, home)
      select p_landlord, x.mark, x.reference, x.home
      from json_to_recordset(p_marks) as x (place integer, reference text, home text, mark text)
      where x.place = p_place on conflict do nothing;
  end if;
end $$;
revoke all on function keep_lines from public;
grant execute on function keep_lines to putright_app;

-- A home that moves to another patch takes its lines with it, and a case that belongs to another home its marks and lines.
create function move_lines_to_patch() returns trigger language plpgsql as $$
begin
  update ledger l set patch = new.patch
    from cases c where c.landlord = new.landlord and c.home = new.home and l.landlord = c.landlord and l.reference = c.reference;
  return null;
end $$;
create trigger move_lines_to_patch after update on homes for each row when (old.patch <> new.patch)
  execute function move_lines_to_patch();
create function move_lines_to_home() returns trigger language plpgsql as $$
begin
  update case_marks m set home = new.home where m.landlord = new.landlord and m.reference = new.reference;
  update ledger l set patch = h.patch from homes h
    where h.landlord = new.landlord and h.home = new.home and l.landlord = new.landlord and l.reference = new.reference;
  return null;
end $$;
create trigger move_lines_to_home after update on cases for each row when (old.home <> new.home)
  execute function move_lines_to_home();

create function count_ledger_line(p_line ledger, p_change integer) returns void language plpgsql as $$
declare
  v_state text := case when p_line.done is null then 'to do' when p_line.done <= p_line.due then 'in time' else 'after its day' end;
  v_days bigint := p_change * case when p_line.done is null then p_line.since - date '1970-01-01' else p_line.done - p_line.since end;
begin
  if p_line.is_restricted then return; end if;
  insert into putright.ledger_counts (landlord, counted_by, ledger, is_open, name, state, due, lines, days) values
    (p_line.landlord, 'month', p_line.ledger, p_line.is_open, '', v_state,
      case when p_line.done is null then p_line.due else date_trunc('month', p_line.due::timestamp)::date end, p_change, v_days),
    (p_line.landlord, 'officer', p_line.ledger, p_line.is_open, p_line.officer, v_state,
      case when p_line.done is null then p_line.due else '-infinity' end, p_change, v_days);
end $$;
create function count_ledger_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform putright.count_ledger_line(old, -1); end if;
  if tg_op <> 'DELETE' then perform putright.count_ledger_line(new, 1); end if;
  return null;
end $$;
create trigger count_added_or_gone after insert or delete on ledger for each row execute function count_ledger_change();
create trigger count_changed after update on ledger for each row
  when ((old.ledger, old.since, old.due, old.done, old.officer, old.is_open, old.is_restricted)
    is distinct from (new.ledger, new.since, new.due, new.done, new.officer, new.is_open, new.is_restricted))
  execute function count_ledger_change();

-- Adds up the changes to each count, so that there is one row of it again; what was to be done before the month of
-- `p_past`, a day not after today, is late whenever it was due. Gives how many rows it took up.
create function fold_ledger_counts(p_landlord text, p_past date) returns integer language sql as $$
  with held as (
    select counted_by, ledger, is_open, name, state, due, change, case
        when state = 'to do' and counted_by = 'officer' and due < date_trunc('month', p_past::timestamp) then '-infinity'
        when state = 'to do' and counted_by = 'month' and due < date_trunc('month', p_past::timestamp) then date_trunc('month', due::timestamp)::date
        else due end as kept_at
    from ledger_counts where landlord = p_landlord
  ), loose as (
    select counted_by, ledger, is_open, name, state, kept_at from held group by counted_by, ledger, is_open, name, state, kept_at
    having count(*) > 1 or bool_or(due <> kept_at)
  ), taken as (
    delete from ledger_counts d using held join loose using (counted_by, ledger, is_open, name, state, kept_at)
    where d.landlord = p_landlord and d.counted_by = held.counted_by and d.ledger = held.ledger and d.is_open = held.is_open
      and d.name = held.name and d.state = held.state and d.due = held.due and d.change = held.change
    returning d.counted_by, d.ledger, d.is_open, d.name, d.state, held.kept_at, d.lines, d.days
  ), kept as (
    insert into ledger_counts (landlord, counted_by, ledger, is_open, name, state, due, lines, days)
    select p_landlord, counted_by, ledger, is_open, name, state, kept_at, sum(lines), sum(days) from taken
    group by counted_by, ledger, is_open, name, state, kept_at having sum(lines) <> 0
  )
  select count(*)::integer from taken
$$;
revoke all on function count_ledger_line, fold_ledger_counts from public;
grant execute on function count_ledger_line, fold_ledger_counts to putright_app;

-- What is erased says nothing here either.
create function forget_ledger_line() returns trigger language plpgsql set search_path = putright as $$
declare
  v_reference text := substr(new.subject, length('case:') + 1);
begin
  delete from ledger l where l.landlord = new.landlord and l.reference = v_reference and l.entry = new.entry;
  return null;
end $$;
create trigger forget_ledger_line after update on entries for each row
  when (old.body is not null and new.body is null and new.kind in ('promise made', 'request made', 'case handed over'))
  execute function forget_ledger_line();

-- Every case on record already is worked out anew by the clock, within a minute or so.
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
    update cases c set next_change = '2000-01-01T00:00:00Z', kept = '' where c.landlord = v_landlord;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
