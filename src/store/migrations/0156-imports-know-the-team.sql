-- What is imported looks up the team of each officer once, as appends do (0157). Otherwise as in 0050.
create or replace function append_history(p_landlord text, p_read json, p_cases json, p_open json, p_references json, p_entries json)
returns text language plpgsql as $$
begin
  if exists (
    select from json_to_recordset(p_read) as r (subject text, version integer)
    where r.version <> coalesce((select e.seq from entries e where e.landlord = p_landlord and e.subject = r.subject
                                 order by e.seq desc limit 1), 0)
  ) then
    return 'stale';
  end if;

  insert into entries (landlord, subject, seq, entry, kind, happened, at, recorded, account, body, digest, hash)
    select p_landlord, e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.account, e.body,
           decode(e.digest, 'hex'), decode(e.hash, 'hex')
    from json_to_recordset(p_entries) as e (subject text, seq integer, entry text, kind text, happened date,
         at timestamptz, recorded timestamptz, account text, body json, digest text, hash text);
  insert into cases (landlord, reference, home, household, family, title, officer, is_open, is_restricted, is_stalled,
                     opened, closed, risk, gauge, failings, tally, next_change, kept)
    select p_landlord, c.reference, c.home, c.household, c.family, c.title, c.officer, c."isOpen", c."isRestricted",
           c."isStalled", c.opened, c.closed, c.risk, c.gauge, c.failings, c.tally, c."nextChange", c.kept
    from json_to_recordset(p_cases) as c (reference text, home text, household text, family text, title text,
      officer text, "isOpen" boolean, "isRestricted" boolean, "isStalled" boolean, opened date, closed date, risk smallint,
      gauge text, failings integer, tally jsonb, "nextChange" timestamptz, kept text);
  -- Teams stay as they are from here on: see 0155.
  perform pg_advisory_xact_lock_shared(teams_of(p_landlord));
  -- What may be owed, and who may see it: of the few that are open or restricted.
  insert into case_access (landlord, reference, account, may)
    select p_landlord, o.reference, x.account, x.may
    from json_to_recordset(p_open) as o (reference text, access json),
      json_to_recordset(o.access) as x (account text, may boolean);
  insert into duties (landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted, team)
    select p_landlord, o.reference, x.lesson, x.title, x.clock, x.since, x.due, x."dueAt", x.why, coalesce(o.officer, ''),
           o.family, h.patch, o.risk, o."isRestricted", coalesce(a.team, '')
    from json_to_recordset(p_open) as o (reference text, home text, family text, officer text, risk smallint,
        "isRestricted" boolean, duties json)
      join homes h on h.landlord = p_landlord and h.home = o.home
      left join accounts a on a.landlord = p_landlord and a.account = o.officer,
      json_to_recordset(o.duties) as x (lesson text, title text, clock text, since date, due date, "dueAt" timestamptz, why text);
  insert into import_references (landlord, sort, reference, subject, part, digest, import)
    select p_landlord, r.sort, r.reference, r.subject, coalesce(r.part, ''), decode(r.digest, 'hex'), r.import
    from json_to_recordset(p_references) as r (sort text, reference text, subject text, part text, digest text, import integer)
    on conflict (landlord, sort, reference) do update
      set subject = excluded.subject, part = excluded.part, digest = excluded.digest, import = excluded.import;
  return 'done';
end $$;
