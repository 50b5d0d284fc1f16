-- Ends households of the piece of work at `p_place`, whom the last known of them left, and gives those their home again of whom
-- somebody came back, unless somebody else has it by now; see `append_entries`. An open case of the home that belongs to no
-- household is worked out anew by the clock: who lives there bears on it.
--   p_ends { place, household, until }
create function keep_ends(p_landlord text, p_place integer, p_ends json) returns void language sql as $$
  update households h set until = case when e.until is null then null else greatest(e.until, h.since) end
    from json_to_recordset(p_ends) as e (place integer, household text, until date)
    where e.place = p_place and h.landlord = p_landlord and h.household = e.household
      and (e.until is not null or not exists (select from households o
        where o.landlord = p_landlord and o.home = h.home and o.household <> h.household and o.until is null));
  update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
    from json_to_recordset(p_ends) as e (place integer, household text, until date)
      join households h on h.landlord = p_landlord and h.household = e.household
    where e.place = p_place and c.landlord = p_landlord and c.home = h.home and c.household is null and c.is_open;
$$;
revoke all on function keep_ends from public;
grant execute on function keep_ends to putright_app;

-- Households on record that everybody left already. Where anything on their record was put right it is left to people to say.
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
    with told as materialized (
        select substr(e.subject, 11) as household, e.kind, lower(trim(e.body ->> 'person')) as part, max(e.happened) as happened
        from entries e where e.landlord = v_landlord and e.kind in ('person known', 'person left') and left(e.subject, 10) = 'household:'
          and e.body is not null group by 1, 2, 3),
      there as materialized (
        select household, part, happened from told where kind = 'person known'
        union all select household, lower(trim(part)), '-infinity'::date from people
          where landlord = v_landlord and part !~* '^representative\M'),
      gone as materialized (
        select l.household, max(l.happened) as until from told l where l.kind = 'person left'
          and exists (select from there t where t.household = l.household)
          and not exists (select from there t where t.household = l.household and not exists (select from told o
            where o.kind = 'person left' and o.household = t.household and o.part = t.part and o.happened >= t.happened))
          and not exists (select from entries x where x.landlord = v_landlord and x.subject = 'household:' || l.household
            and x.kind = 'entry corrected')
        group by 1)
    update households h set until = greatest(g.until, h.since) from gone g
      where h.landlord = v_landlord and h.household = g.household and h.until is null;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
