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
create index ledger_to_do on ledger (landlord, ledger, due, reference, entry)
  include (since, is_open, is_restricted, officer) where done is null;

-- 'part:leak', 'contractor:Crane Roofing': of cases that are not restricted only, since a sample of homes like another must
-- be the same whoever draws it, and leave no trace of a restricted case.
create table case_marks (
  landlord text not null,
  mark text not null,
  reference text not null,
  primary key (landlord, mark, reference),
  foreign key (landlord, reference) references cases (landlord, reference)
);
create index case_marks_by_case on case_marks (landlord, reference);

alter table ledger enable row level security;
alter table ledger force row level security;
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
--   p_cases { place, reference }, p_lines { place, reference, entry, … }, p_marks { place, reference, mark }
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
    insert into ledger as l (landlord, reference, entry, ledger, since, due, done, how, says, by_whom, to_whom, officer, is_open, is_restricted)
      select p_landlord, x.reference, x.entry, x.ledger, x.since, x.due, x.done, x.how, x.says, x."byWhom", x."toWhom",
             x.officer, x."isOpen", x."isRestricted"
      from json_to_recordset(p_lines) as x (place integer, reference text, entry text, ledger text, since date, due date,
        done date, how text, says text, "byWhom" text, "toWhom" text, officer text, "isOpen" boolean, "isRestricted" boolean)
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
    insert into case_marks (landlord, mark, reference)
      select p_landlord, x.mark, x.reference
      from json_to_recordset(p_marks) as x (place integer, reference text, mark text)
      where x.place = p_place on conflict do nothing;
  end if;
end $$;
revoke all on function keep_lines from public;
grant execute on function keep_lines to putright_app;

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
