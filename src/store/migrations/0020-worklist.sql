-- The worklist: read by officer, by team and for everyone, in one order, with counts that match.

-- Low where the risk to people is high, so that the whole order of the worklist runs one way and a place in it is one
-- comparison: (due_at, ease, reference, lesson).
alter table duties add column ease smallint not null generated always as (-risk) stored;

-- Everything a filter asks is in the index, so that counting never has to look at the rows themselves.
drop index duties_by_officer;
drop index duties_by_day;
create index duties_by_officer on duties (landlord, officer, due_at, ease, reference, lesson)
  include (is_restricted, family, patch, clock);
create index duties_by_day on duties (landlord, due_at, ease, reference, lesson)
  include (is_restricted, officer, family, patch, clock);

-- The patches there are or ever were, to choose among without going over every home.
create table patches (
  landlord text not null references landlords (landlord),
  patch text not null,
  primary key (landlord, patch)
);
alter table patches enable row level security;
alter table patches force row level security;
create policy own_landlord on patches
  using (landlord = (select scope_landlord())) with check (landlord = scope_landlord());
grant select, insert on patches to putright_app;

create function note_patches() returns trigger language plpgsql as $$
begin
  insert into putright.patches (landlord, patch)
    select distinct landlord, patch from noted where patch <> '' order by landlord, patch
    on conflict do nothing;
  return null;
end $$;
create trigger note_patches_added after insert on homes
  referencing new table as noted for each statement execute function note_patches();
create trigger note_patches_changed after update on homes
  referencing new table as noted for each statement execute function note_patches();

create index accounts_by_team on accounts (landlord, team, account);

-- Who may see what is as in 0002, written so that it costs little on a long list: what is the same for every row is
-- asked once (each `select` in brackets), and only a restricted row is asked about at all.
create index case_access_by_account on case_access (landlord, account, may, reference);

do $$
declare name text;
begin
  foreach name in array array['cases', 'duties'] loop
    execute format('drop policy own_landlord_and_named on %I', name);
    execute format($policy$create policy own_landlord_and_named on %I
      using (landlord = (select scope_landlord()) and (not is_restricted or (select scope_role()) = 'system'
        or reference = any (array(select a.reference from case_access a
             where a.landlord = scope_landlord() and a.account = scope_account() and a.may))
        or ((select scope_role()) = 'ASB and safeguarding lead' and not reference = any (array(select a.reference from case_access a
             where a.landlord = scope_landlord() and a.account = scope_account() and not a.may)))))
      with check (landlord = scope_landlord())$policy$, name);
  end loop;
end $$;

-- How many duties there are for each officer and each patch, by when they are due, restricted cases left out: counting
-- a large landlord's duties one by one takes longer than a page may. Each row is a change, and what is there is their
-- sum, so that two appends never wait for each other to count. `fold_duty_counts` adds up what has gathered.
create table duty_counts (
  -- Not held to `landlords` again: a row is only ever made for a duty, which is.
  landlord text not null,
  counted_by text not null check (counted_by in ('officer', 'patch')),
  name text not null,
  -- '-infinity' for what was due long enough ago that it no longer matters when.
  due_at timestamptz not null,
  change bigint generated always as identity,
  duties integer not null,
  primary key (landlord, counted_by, name, due_at, change) include (duties)
);
alter table duty_counts enable row level security;
alter table duty_counts force row level security;
create policy own_landlord on duty_counts
  using (landlord = (select scope_landlord())) with check (landlord = scope_landlord());
grant select, insert, delete on duty_counts to putright_app;

-- Those of restricted cases are counted one by one, by who may see them; they are few.
create index duties_restricted on duties (landlord, officer, due_at, reference) include (is_restricted, patch) where is_restricted;

create function count_duty() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and not old.is_restricted then
    insert into putright.duty_counts (landlord, counted_by, name, due_at, duties) values
      (old.landlord, 'officer', old.officer, old.due_at, -1), (old.landlord, 'patch', old.patch, old.due_at, -1);
  end if;
  if tg_op <> 'DELETE' and not new.is_restricted then
    insert into putright.duty_counts (landlord, counted_by, name, due_at, duties) values
      (new.landlord, 'officer', new.officer, new.due_at, 1), (new.landlord, 'patch', new.patch, new.due_at, 1);
  end if;
  return null;
end $$;
create trigger count_added_or_gone after insert or delete on duties for each row execute function count_duty();
create trigger count_changed after update on duties for each row
  when ((old.officer, old.patch, old.due_at, old.is_restricted)
    is distinct from (new.officer, new.patch, new.due_at, new.is_restricted))
  execute function count_duty();

-- Adds up the changes to each count, so that there is one row of it again; what was due before `p_past` becomes one row
-- of its officer or patch. Gives how many rows it took up. Any number may do this at once, with appends going on.
create function fold_duty_counts(p_landlord text, p_past timestamptz) returns integer language sql as $$
  with held as (
    select counted_by, name, due_at, change, case when due_at < p_past then '-infinity' else due_at end as kept_at
    from duty_counts where landlord = p_landlord
  ), loose as (
    select counted_by, name, kept_at from held group by counted_by, name, kept_at
    having count(*) > 1 or bool_or(due_at <> kept_at)
  ), taken as (
    delete from duty_counts d using held join loose using (counted_by, name, kept_at)
    where d.landlord = p_landlord and d.counted_by = held.counted_by and d.name = held.name and d.due_at = held.due_at
      and d.change = held.change
    returning d.counted_by, d.name, held.kept_at, d.duties
  ), kept as (
    insert into duty_counts (landlord, counted_by, name, due_at, duties)
    select p_landlord, counted_by, name, kept_at, sum(duties) from taken
    group by counted_by, name, kept_at having sum(duties) <> 0
  )
  select count(*)::integer from taken
$$;
revoke all on function fold_duty_counts from public;
grant execute on function fold_duty_counts to putright_app;
