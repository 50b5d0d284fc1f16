-- Counting for everyone who chooses a family, a clock or a risk, and counting less: see decision 0037.
--
-- Counts are kept by 'sort' as well: a duty's family, clock and risk, as 'damp|law|3'. And beside the counts by when duties
-- are due there is one of all of them, at 'infinity', so that nothing due later than a page asks about has to be added up.
alter table duty_counts drop constraint duty_counts_counted_by_check;
alter table duty_counts add constraint duty_counts_counted_by_check check (counted_by in ('officer', 'patch', 'sort'));

-- One statement for all the duties a statement wrote, in place of one for each; what comes to nothing is not written.
drop trigger count_added_or_gone on duties;
drop trigger count_changed on duties;
drop function count_duty();

create function count_duties() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into putright.duty_counts (landlord, counted_by, name, due_at, duties)
      select d.landlord, c.counted_by, c.name, c.due_at, count(*) from added d, putright.counted_under(d) c
      where not d.is_restricted group by d.landlord, c.counted_by, c.name, c.due_at;
  elsif tg_op = 'DELETE' then
    insert into putright.duty_counts (landlord, counted_by, name, due_at, duties)
      select d.landlord, c.counted_by, c.name, c.due_at, -count(*) from gone d, putright.counted_under(d) c
      where not d.is_restricted group by d.landlord, c.counted_by, c.name, c.due_at;
  else
    insert into putright.duty_counts (landlord, counted_by, name, due_at, duties)
      select b.landlord, b.counted_by, b.name, b.due_at, sum(b.change) from (
        select d.landlord, c.*, 1 as change from added d, putright.counted_under(d) c where not d.is_restricted
        union all
        select d.landlord, c.*, -1 from gone d, putright.counted_under(d) c where not d.is_restricted) b
      group by b.landlord, b.counted_by, b.name, b.due_at having sum(b.change) <> 0;
  end if;
  return null;
end $$;

-- All that a duty is counted under.
create function counted_under(d duties) returns table (counted_by text, name text, due_at timestamptz) language sql immutable as $$
  select v.counted_by, v.name, t.due_at
  from (values ('officer', d.officer), ('patch', d.patch), ('sort', d.family || '|' || d.clock || '|' || d.risk)) as v (counted_by, name),
    (values (d.due_at), ('infinity'::timestamptz)) as t (due_at)
$$;
grant execute on function counted_under to putright_app;

create trigger count_added after insert on duties referencing new table as added
  for each statement execute function count_duties();
create trigger count_gone after delete on duties referencing old table as gone
  for each statement execute function count_duties();
create trigger count_changed after update on duties referencing old table as gone new table as added
  for each statement execute function count_duties();

-- What there is already. The owner is bound by row-level security too, and asks for no landlord here.
alter table duties no force row level security;
alter table duty_counts no force row level security;
delete from duty_counts;
insert into duty_counts (landlord, counted_by, name, due_at, duties)
  select d.landlord, c.counted_by, c.name, c.due_at, count(*) from duties d, counted_under(d) c
  where not d.is_restricted group by d.landlord, c.counted_by, c.name, c.due_at;
alter table duties force row level security;
alter table duty_counts force row level security;
