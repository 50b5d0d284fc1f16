-- Searching for less: see decision 0037.

-- Of the entries with some numbers, those the scope may see and the filters let through, with where they belong, the
-- highest number first. Each look-up is kept to itself, by an index: under row-level security a value must be at hand for
-- that. Its plan is the same whatever is asked, and costs more to make than to carry out, so it is made once.
create function entries_at(p_landlord text, p_numbers integer[], p_family text, p_is_open boolean, p_patch text, p_is_narrowed boolean)
returns table (subject text, reference text, title text, family text, is_open boolean, is_restricted boolean, household text,
  home text, address text, is_protected boolean, entry text, kind text, happened date, at timestamptz, recorded timestamptz, body json)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with numbered as materialized (
      select n.number, n.subject, n.seq, case when left(n.subject, 5) = 'case:' then substr(n.subject, 6) end as reference,
        case when left(n.subject, 5) = 'home:' then substr(n.subject, 6) end as own_home,
        case when left(n.subject, 10) = 'household:' then substr(n.subject, 11) end as own_household
      from entry_numbers n where n.landlord = p_landlord and n.number = any (p_numbers)),
    placed as materialized (
      select n.number, n.subject, n.seq, c.reference, c.title, c.family, c.is_open, c.is_restricted, c.household, c.home
        from numbered n cross join lateral (select * from cases c where c.landlord = p_landlord and c.reference = n.reference
          and (p_family is null or c.family = p_family) and (p_is_open is null or c.is_open = p_is_open) offset 0) c
        where n.reference is not null
      union all
      select n.number, n.subject, n.seq, null, null, null, null, null, o.household, o.home
        from numbered n cross join lateral (select * from households o where o.landlord = p_landlord and o.household = n.own_household offset 0) o
        where n.own_household is not null and not p_is_narrowed
      union all
      select n.number, n.subject, n.seq, null, null, null, null, null, null, n.own_home
        from numbered n where n.own_home is not null and not p_is_narrowed)
    select p.subject, p.reference, p.title, p.family, p.is_open, p.is_restricted, p.household, p.home, h.address,
        o.is_protected, e.entry, e.kind, e.happened, e.at, e.recorded, e.body
    from placed p
    cross join lateral (select h.address from homes h where h.landlord = p_landlord and h.home = p.home
      and (p_patch is null or h.patch = p_patch) offset 0) h
    left join lateral (select o.is_protected from households o where o.landlord = p_landlord and o.household = p.household offset 0) o on true
    cross join lateral (select e.* from entries e where e.landlord = p_landlord and e.subject = p.subject and e.seq = p.seq offset 0) e
    order by p.number desc;
end $$;
revoke all on function entries_at from public;
grant execute on function entries_at to putright_app;

-- A list is read as it is, without being unpacked first: places hardly pack.
alter table entry_words alter places set storage external;
