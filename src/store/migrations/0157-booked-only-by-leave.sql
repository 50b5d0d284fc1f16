-- Somebody kept apart from a household is given nothing to do with it, whatever way the entry comes: who may have no
-- contact is asked before anything that books somebody is written, and what was found is what the write rests on.

-- Who may have no contact with the household of a place, whoever asks: what they go by, and their accounts. It is only
-- ever used to refuse.
create function apart_at(p_home text, p_household text) returns jsonb language plpgsql as $$
declare
  asking text := scope_role();
  v_accounts text[];
begin
  perform set_config('putright.role', 'system', true);
  if not exists (select from no_contact n where n.landlord = scope_landlord()) then
    perform set_config('putright.role', asking, true);
    return '{"names": [], "accounts": []}';
  end if;
  v_accounts := array(select distinct k.account from kept_apart k where k.landlord = scope_landlord()
    and k.subject in ('home:' || p_home, 'household:' || p_household) order by 1);
  perform set_config('putright.role', asking, true);
  return jsonb_build_object('accounts', v_accounts,
    'names', array(select name from unnest(names_apart(p_home, p_household)) as name order by 1));
end $$;

-- Whether what was found of who may have no contact, when it was asked, is not what there is now.
--   p_asked { home, household?, found }
create function apart_is_other(p_asked json) returns boolean language plpgsql as $$
begin
  return exists (select from json_to_recordset(p_asked) as a (home text, household text, found jsonb)
    where a.found <> apart_at(a.home, a.household));
end $$;
revoke all on function apart_at, apart_is_other from public;
grant execute on function apart_at, apart_is_other to putright_app;

-- As in 0041; the team of each officer is looked up once (see 0155), and a piece rests on one thing more:
--   p_pieces    { …, apart? }: who may have no contact where it books somebody, as `apart_is_other` takes it
create or replace function append_entries(p_landlord text, p_pieces json, p_read json, p_entries json, p_opens json,
    p_touched json, p_standings json, p_duties json, p_gone json, p_access json, p_waits boolean)
returns table (place integer, outcome text) language plpgsql set enable_seqscan = off as $$
#variable_conflict use_column
declare
  v_busy integer[] := '{}';
  v_again integer[];
  v_stale integer[];
  v_taken integer[];
begin
  -- Appends about one home come one after another, so that what is worked out always rests on everything there is. Those
  -- that wait do so in one order everywhere, so that they never wait in a ring.
  if p_waits then
    perform pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(p_landlord || ' ' || p.home, 0) as key
      from json_to_recordset(p_pieces) as p (home text) order by 1) locks;
  else
    v_busy := array(select p.place from json_to_recordset(p_pieces) as p (place integer, home text)
                    where not pg_try_advisory_xact_lock(hashtextextended(p_landlord || ' ' || p.home, 0)));
  end if;

  v_again := array(
    select p.place from json_to_recordset(p_pieces) as p (place integer, once text)
    where p.once is not null and exists (select from submissions s where s.landlord = p_landlord and s.once = p.once));
  v_stale := array(
    select r.place from json_to_recordset(p_read) as r (place integer, subject text, version integer, erased integer)
    where r.version <> coalesce((select e.seq from entries e where e.landlord = p_landlord and e.subject = r.subject
                                 order by e.seq desc limit 1), 0)
       or r.erased <> (select count(*) from erasures x where x.landlord = p_landlord and x.subject = r.subject)
    union all
    select s.place from json_to_recordset(p_touched) as s (place integer, reference text, home text, household text, before text)
    where not exists (select from cases c where c.landlord = p_landlord and c.reference = s.reference and c.home = s.home
                      and c.household is not distinct from s.household and c.kept = coalesce(s.before, c.kept))
    union all
    select p.place from json_to_recordset(p_pieces) as p (place integer, home text, "openCases" text[])
    where p."openCases" is not null
      and exists (select from cases c where c.landlord = p_landlord and c.home = p.home and c.is_open
                  and c.reference <> all (p."openCases"))
    union all
    select p.place from json_to_recordset(p_pieces) as p (place integer, apart json)
    where p.apart is not null and apart_is_other(p.apart)
    union all
    select unnest(v_busy));
  v_taken := array(select p.place from json_to_recordset(p_pieces) as p (place integer)
                   where p.place <> all (v_again) and p.place <> all (v_stale));

  insert into entries (landlord, subject, seq, entry, kind, happened, at, recorded, account, body, digest, hash)
    select p_landlord, e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.account, e.body::json,
           decode(e.digest, 'hex'), decode(e.hash, 'hex')
    from json_to_recordset(p_entries) as e (place integer, subject text, seq integer, entry text, kind text, happened date,
         at timestamptz, recorded timestamptz, account text, body text, digest text, hash text)
    where e.place = any (v_taken);
  insert into submissions (landlord, once, subject, seq, made)
    select p_landlord, p.once, p.subject, p.seq, p.made
    from json_to_recordset(p_pieces) as p (place integer, once text, subject text, seq integer, made timestamptz)
    where p.once is not null and p.place = any (v_taken);

  -- Teams stay as they are from here on: see 0155.
  perform pg_advisory_xact_lock_shared(teams_of(p_landlord));
  if json_array_length(p_opens) > 0 then
    insert into cases (landlord, reference, home, household, family, title, officer, is_open, is_restricted, is_stalled,
                       opened, closed, risk, gauge, failings, tally, next_change, kept)
      select p_landlord, o.reference, o.home, o.household, o.family, o.title, o.officer, o."isOpen", o."isRestricted",
             o."isStalled", o.opened, o.closed, o.risk, o.gauge, o.failings, o.tally, o."nextChange", o.kept
      from json_to_recordset(p_opens) as o (place integer, reference text, home text, household text, family text,
        title text, officer text, "isOpen" boolean, "isRestricted" boolean, "isStalled" boolean, opened date, closed date,
        risk smallint, gauge text, failings integer, tally jsonb, "nextChange" timestamptz, kept text)
      where o.place = any (v_taken);
  end if;
  if json_array_length(p_standings) > 0 then
    update cases c set
        family = s.family, title = s.title, officer = s.officer, is_open = s."isOpen", is_restricted = s."isRestricted",
        is_stalled = s."isStalled", opened = s.opened, closed = s.closed, risk = s.risk, gauge = s.gauge,
        failings = s.failings, tally = s.tally, next_change = s."nextChange", kept = s.kept
      from json_to_recordset(p_standings) as s (place integer, reference text, before text, family text, title text,
        officer text, "isOpen" boolean, "isRestricted" boolean, "isStalled" boolean, opened date, closed date, risk smallint,
        gauge text, failings integer, tally jsonb, "nextChange" timestamptz, kept text)
      where c.landlord = p_landlord and c.reference = s.reference and s.place = any (v_taken)
        and (s.before is not null or (c.family, c.title, c.officer, c.is_open, c.is_restricted, c.is_stalled, c.opened,
             c.closed, c.risk, c.gauge, c.failings, c.tally, c.next_change, c.kept)
          is distinct from (s.family, s.title, s.officer, s."isOpen", s."isRestricted", s."isStalled", s.opened, s.closed,
             s.risk, s.gauge, s.failings, s.tally, s."nextChange", s.kept));
    perform leave_only(p_landlord, array(
      select s.reference from json_to_recordset(p_standings) as s (place integer, reference text, before text)
      where s.before is null and s.place = any (v_taken)), p_duties, p_access);
  end if;
  if json_array_length(p_gone) > 0 then
    delete from duties d using json_to_recordset(p_gone) as g (place integer, reference text, lesson text)
      where d.landlord = p_landlord and d.reference = g.reference and d.lesson = g.lesson and g.place = any (v_taken);
  end if;
  if json_array_length(p_duties) > 0 then
    insert into duties as d (landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted, team)
      select p_landlord, x.reference, x.lesson, x.title, x.clock, x.since, x.due, x."dueAt", x.why, x.officer, x.family,
             h.patch, x.risk, x."isRestricted", coalesce(o.team, '')
      from json_to_recordset(p_duties) as x (place integer, reference text, home text, lesson text, title text, clock text,
        since date, due date, "dueAt" timestamptz, why text, officer text, family text, risk smallint, "isRestricted" boolean)
      join homes h on h.landlord = p_landlord and h.home = x.home
      left join accounts o on o.landlord = p_landlord and o.account = x.officer
      where x.place = any (v_taken)
      on conflict (landlord, reference, lesson) do update set
        title = excluded.title, clock = excluded.clock, since = excluded.since, due = excluded.due, due_at = excluded.due_at,
        why = excluded.why, officer = excluded.officer, family = excluded.family, patch = excluded.patch, risk = excluded.risk,
        is_restricted = excluded.is_restricted
      where (d.title, d.clock, d.since, d.due, d.due_at, d.why, d.officer, d.family, d.patch, d.risk, d.is_restricted)
        is distinct from (excluded.title, excluded.clock, excluded.since, excluded.due, excluded.due_at, excluded.why,
                          excluded.officer, excluded.family, excluded.patch, excluded.risk, excluded.is_restricted);
  end if;
  if json_array_length(p_access) > 0 then
    insert into case_access as a (landlord, reference, account, may)
      select p_landlord, x.reference, x.account, x.may
      from json_to_recordset(p_access) as x (place integer, reference text, account text, may boolean)
      where x.place = any (v_taken)
      on conflict (landlord, reference, account) do update set may = excluded.may where a.may <> excluded.may;
  end if;

  return query select p.place, case when p.place = any (v_again) then 'again' when p.place = any (v_stale) then 'stale' else 'done' end
    from json_to_recordset(p_pieces) as p (place integer);
end $$;
