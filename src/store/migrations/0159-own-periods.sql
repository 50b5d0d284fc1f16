-- How long a landlord keeps things, where it says otherwise than we do: from a day, by whom and why. Only ever added to.
create table retention_periods (
  landlord text not null references landlords (landlord),
  -- A kind of entry, or 'who looked'.
  what text not null,
  begins date not null,
  said timestamptz not null,
  account text not null,
  does text not null check (does in ('keep', 'review', 'remove')),
  years integer check (years between 1 and 100),
  why text not null check (why <> ''),
  primary key (landlord, what, begins, said),
  check ((does = 'keep') = (years is null))
);
alter table retention_periods enable row level security;
alter table retention_periods force row level security;
create policy own_landlord on retention_periods
  using (landlord = (select scope_landlord()))
  with check (landlord = (select scope_landlord()) and account = (select scope_account())
    and (select scope_role()) in ('administrator', 'system'));
grant select, insert on retention_periods to putright_app;

-- Takes away the oldest looks of the landlord in scope, and what came of them, once they are as old as the landlord keeps
-- them, and two years where it has not said: up to `p_most` after the one numbered `p_after`. What is held of a household
-- holds who looked at it as well. Gives how many went, and the last one gone through; none when there are no more. Nothing
-- but this takes a look away, and it goes by the period that is kept, not by one that is given.
create function sweep_looks(p_now timestamptz, p_after bigint, p_most integer) returns table (gone integer, last bigint)
language plpgsql security definer set search_path = putright set enable_seqscan = off as $$
declare
  v_landlord text := scope_landlord();
  v_years integer;
  v_until timestamptz;
  v_old bigint[];
  v_going bigint[];
begin
  if scope_role() <> 'system' then raise exception 'Looks are taken away by the clock alone'; end if;
  v_years := coalesce((select p.years from retention_periods p where p.landlord = v_landlord and p.what = 'who looked'
    and p.begins <= p_now::date order by p.begins desc, p.said desc limit 1), 2);
  v_until := p_now - make_interval(years => greatest(v_years, 1));
  v_old := array(select l.look from looks l where l.landlord = v_landlord and l.look > p_after and l.looked < v_until
    order by l.look limit p_most);
  v_going := array(
    select l.look from looks l
      left join (select h.household, is_held(v_landlord, 'household:' || h.household) as held
                 from (select distinct o.household from looks o where o.landlord = v_landlord and o.look = any (v_old) and o.household is not null) h) h
        on h.household = l.household
      where l.landlord = v_landlord and l.look = any (v_old) and not coalesce(h.held, false));
  delete from looks_settled s where s.landlord = v_landlord and s.look = any (v_going);
  delete from looks l where l.landlord = v_landlord and l.look = any (v_going);
  return query select cardinality(v_going), v_old[cardinality(v_old)];
end $$;
revoke all on function sweep_looks from public;
grant execute on function sweep_looks to putright_app;
