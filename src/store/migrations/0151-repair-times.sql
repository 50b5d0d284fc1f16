-- Each repair of a case, and each time one came back, with the time the landlord gives itself for it: whether that was
-- kept, the trade and the firm, and whether a complaint is about it. Worked out of each case's record with the append, and
-- can be thrown away and made again. Never of a restricted case, so that what is counted is the same for everyone and tells
-- of none of them.
create table repair_times (
  landlord text not null,
  reference text not null,
  -- The report it runs from.
  entry text not null,
  since date not null,
  due date not null,
  done date,
  -- Done after its time, to the hour where that is known; of what is not done, the days tell.
  is_late boolean not null,
  trade text not null,
  -- The firm last named for the works; null where none is on record.
  contractor text,
  is_complained boolean not null,
  primary key (landlord, reference, entry),
  foreign key (landlord, reference) references cases (landlord, reference)
);
-- Everything a count asks is in the index, so that counting a year never has to look at the rows themselves.
create index repair_times_by_due on repair_times (landlord, due)
  include (reference, since, done, is_late, trade, contractor, is_complained);

alter table repair_times enable row level security;
alter table repair_times force row level security;
-- As for case_marks in 0137.
create policy own_landlord_and_not_apart on repair_times
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or reference <> all (array(select name from apart_from('case') as name))))
  with check (landlord = (select scope_landlord()));
grant select, insert, update, delete on repair_times to putright_app;

-- Keeps the repairs of some cases, and takes away what was kept of them and is not among it. Only of the piece of work at
-- `p_place`; see `append_entries`.
--   p_cases { place, reference }, p_repairs { place, reference, entry, … }
create function keep_repairs(p_landlord text, p_place integer, p_cases json, p_repairs json) returns void
language plpgsql set enable_seqscan = off as $$
declare
  v_cases text[] := array(select c.reference from json_to_recordset(p_cases) as c (place integer, reference text) where c.place = p_place);
begin
  if cardinality(v_cases) = 0 then return; end if;
  delete from repair_times r where r.landlord = p_landlord and r.reference = any (v_cases)
    and not exists (select from json_to_recordset(p_repairs) as x (reference text, entry text)
                    where x.reference = r.reference and x.entry = r.entry);
  if json_array_length(p_repairs) = 0 then return; end if;
  insert into repair_times as r (landlord, reference, entry, since, due, done, is_late, trade, contractor, is_complained)
    select p_landlord, x.reference, x.entry, x.since, x.due, x.done, x."isLate", x.trade, x.contractor, x."isComplained"
    from json_to_recordset(p_repairs) as x (place integer, reference text, entry text, since date, due date, done date,
      "isLate" boolean, trade text, contractor text, "isComplained" boolean)
    where x.place = p_place
    on conflict (landlord, reference, entry) do update set
      since = excluded.since, due = excluded.due, done = excluded.done, is_late = excluded.is_late, trade = excluded.trade,
      contractor = excluded.contractor, is_complained = excluded.is_complained
    where (r.since, r.due, r.done, r.is_late, r.trade, r.contractor, r.is_complained)
      is distinct from (excluded.since, excluded.due, excluded.done, excluded.is_late, excluded.trade, excluded.contractor,
                        excluded.is_complained);
end $$;
revoke all on function keep_repairs from public;
grant execute on function keep_repairs to putright_app;

-- What is erased says nothing here either: a report takes its line with it, works the firm they named.
create function forget_repair_time() returns trigger language plpgsql set search_path = putright as $$
declare
  v_reference text := substr(new.subject, length('case:') + 1);
begin
  if new.kind in ('works ordered', 'works completed') then
    update repair_times r set contractor = null where r.landlord = new.landlord and r.reference = v_reference;
  else
    delete from repair_times r where r.landlord = new.landlord and r.reference = v_reference and r.entry = new.entry;
  end if;
  return null;
end $$;
create trigger forget_repair_time after update on entries for each row
  when (old.body is not null and new.body is null
    and new.kind in ('repair reported', 'problem returned', 'works ordered', 'works completed'))
  execute function forget_repair_time();

-- Every case on record already is worked out anew by the clock, within minutes; `putright rebuild` does it at once.
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
