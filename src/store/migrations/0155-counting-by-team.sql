-- Counting for a team that chooses a family, a clock or a risk, and for safeguarding leads: see decision 0067.

-- What is owed knows the team of the officer who has the case, so that a team’s list is one stretch of an index, however
-- many officers there are.
alter table duties add column team text not null default '';
-- The owner is bound by row-level security too, and asks for no landlord here.
alter table accounts no force row level security;
alter table duties no force row level security;
alter table duty_counts no force row level security;
update duties d set team = a.team from accounts a where a.landlord = d.landlord and a.account = d.officer and a.team <> '';
create index duties_by_team on duties (landlord, team, due_at, ease, reference, lesson) include (is_restricted, family, patch, clock);

-- Somebody moves to another team while others write what is owed on their cases. Those who write hold this together, before
-- they look up a team or touch a duty; who moves somebody waits until they are done, and they, if they come later, until the
-- move is.
create function teams_of(p_landlord text) returns bigint language sql immutable as $$
  select hashtextextended('teams of ' || p_landlord, 1)
$$;
grant execute on function teams_of to putright_app;

-- Appends give the team themselves (0157), since asking for it by each duty costs more; whoever does not is given it here.
create function team_of_duty() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(teams_of(new.landlord));
  new.team := coalesce((select a.team from accounts a where a.landlord = new.landlord and a.account = new.officer), '');
  return new;
end $$;
alter table duties alter column team drop default;
create trigger team_added before insert on duties for each row when (new.team is null) execute function team_of_duty();
create trigger team_changed before update on duties for each row when (old.officer <> new.officer) execute function team_of_duty();

-- Whoever moves somebody may not see all that is owed on their cases; it moves with them all the same.
create function move_duties_to_team() returns trigger language plpgsql as $$
declare asking text := scope_role();
begin
  perform pg_advisory_xact_lock(teams_of(new.landlord));
  perform set_config('putright.role', 'system', true);
  update duties d set team = new.team where d.landlord = new.landlord and d.officer = new.account and d.team <> new.team;
  perform set_config('putright.role', asking, true);
  return null;
end $$;
create trigger team_of_new_account after insert on accounts for each row when (new.team <> '') execute function move_duties_to_team();
create trigger move_duties_to_team after update on accounts for each row when (old.team <> new.team) execute function move_duties_to_team();

-- Counts are kept by 'team sort' as well: a duty’s team, family, clock and risk, as 'North|damp|law|3'. Those of restricted
-- cases are kept apart from the rest, and are there for nobody but safeguarding leads: anybody else counts one by one
-- those of the few cases they are named on.
delete from duty_counts;
alter table duty_counts drop constraint duty_counts_counted_by_check;
alter table duty_counts add constraint duty_counts_counted_by_check check (counted_by in ('officer', 'patch', 'sort', 'team sort'));
alter table duty_counts add column is_restricted boolean not null;
alter table duty_counts drop constraint duty_counts_pkey;
alter table duty_counts add primary key (landlord, is_restricted, counted_by, name, due_at, change) include (duties);
drop policy own_landlord on duty_counts;
create policy own_landlord_and_restricted_to_leads on duty_counts
  using (landlord = (select scope_landlord())
    and (not is_restricted or (select scope_role()) in ('system', 'ASB and safeguarding lead')))
  with check (landlord = scope_landlord());

create or replace function counted_under(d duties) returns table (counted_by text, name text, due_at timestamptz) language sql immutable as $$
  select v.counted_by, v.name, t.due_at
  from (values ('officer', d.officer), ('patch', d.patch), ('sort', d.family || '|' || d.clock || '|' || d.risk),
      ('team sort', nullif(d.team, '') || '|' || d.family || '|' || d.clock || '|' || d.risk)) as v (counted_by, name),
    (values (d.due_at), ('infinity'::timestamptz)) as t (due_at)
  where v.name is not null
$$;

create or replace function count_duties() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into putright.duty_counts (landlord, is_restricted, counted_by, name, due_at, duties)
      select d.landlord, d.is_restricted, c.counted_by, c.name, c.due_at, count(*) from added d, putright.counted_under(d) c
      group by d.landlord, d.is_restricted, c.counted_by, c.name, c.due_at;
  elsif tg_op = 'DELETE' then
    insert into putright.duty_counts (landlord, is_restricted, counted_by, name, due_at, duties)
      select d.landlord, d.is_restricted, c.counted_by, c.name, c.due_at, -count(*) from gone d, putright.counted_under(d) c
      group by d.landlord, d.is_restricted, c.counted_by, c.name, c.due_at;
  else
    insert into putright.duty_counts (landlord, is_restricted, counted_by, name, due_at, duties)
      select b.landlord, b.is_restricted, b.counted_by, b.name, b.due_at, sum(b.change) from (
        select d.landlord, d.is_restricted, c.*, 1 as change from added d, putright.counted_under(d) c
        union all
        select d.landlord, d.is_restricted, c.*, -1 from gone d, putright.counted_under(d) c) b
      group by b.landlord, b.is_restricted, b.counted_by, b.name, b.due_at having sum(b.change) <> 0;
  end if;
  return null;
end $$;

create or replace function fold_duty_counts(p_landlord text, p_past timestamptz) returns integer language sql as $$
  with held as (
    select is_restricted, counted_by, name, due_at, change, case when due_at < p_past then '-infinity' else due_at end as kept_at
    from duty_counts where landlord = p_landlord
  ), loose as (
    select is_restricted, counted_by, name, kept_at from held group by is_restricted, counted_by, name, kept_at
    having count(*) > 1 or bool_or(due_at <> kept_at)
  ), taken as (
    delete from duty_counts d using held join loose using (is_restricted, counted_by, name, kept_at)
    where d.landlord = p_landlord and d.is_restricted = held.is_restricted and d.counted_by = held.counted_by
      and d.name = held.name and d.due_at = held.due_at and d.change = held.change
    returning d.is_restricted, d.counted_by, d.name, held.kept_at, d.duties
  ), kept as (
    insert into duty_counts (landlord, is_restricted, counted_by, name, due_at, duties)
    select p_landlord, is_restricted, counted_by, name, kept_at, sum(duties) from taken
    group by is_restricted, counted_by, name, kept_at having sum(duties) <> 0
  )
  select count(*)::integer from taken
$$;

-- What there is already.
insert into duty_counts (landlord, is_restricted, counted_by, name, due_at, duties)
  select d.landlord, d.is_restricted, c.counted_by, c.name, c.due_at, count(*) from duties d, counted_under(d) c
  group by d.landlord, d.is_restricted, c.counted_by, c.name, c.due_at;
alter table accounts force row level security;
alter table duties force row level security;
alter table duty_counts force row level security;
