-- Adds entries and what follows from them in one transaction. Takes a list of pieces of work, each a whole in itself:
--   { "once": text?, "home": text, "read": [{"subject","version"}], "opens": {...}?, "entries": [...], "standings": [...] }
-- and gives for each, in order, 'done', 'again' (this form was sent before) or 'stale' (something was added since it was read).
-- Appends about one home wait for each other, so that what is worked out always rests on everything there is.
create function append_entries(p_landlord text, p_work json) returns table (place integer, outcome text)
language plpgsql as $$
declare
  piece json;
  standing json;
  i integer := 0;
begin
  -- In one order everywhere, so that two appends never wait for each other in a ring.
  perform pg_advisory_xact_lock(hashtextextended(p_landlord || ' ' || h, 0))
    from (select distinct w ->> 'home' as h from json_array_elements(p_work) w order by 1) homes;

  for piece in select value from json_array_elements(p_work) loop
    place := i;
    i := i + 1;
    if piece ->> 'once' is not null
       and exists (select from submissions s where s.landlord = p_landlord and s.once = piece ->> 'once') then
      outcome := 'again';
      return next;
      continue;
    end if;
    if exists (
      select from json_to_recordset(piece -> 'read') as r (subject text, version integer)
      where r.version <> coalesce((select e.seq from entries e where e.landlord = p_landlord and e.subject = r.subject
                                   order by e.seq desc limit 1), 0)
    ) then
      outcome := 'stale';
      return next;
      continue;
    end if;

    insert into entries (landlord, subject, seq, entry, kind, happened, at, recorded, account, body, digest, hash)
      select p_landlord, e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.account, e.body::json,
             decode(e.digest, 'hex'), decode(e.hash, 'hex')
      from json_to_recordset(piece -> 'entries') as e (subject text, seq integer, entry text, kind text, happened date,
           at timestamptz, recorded timestamptz, account text, body text, digest text, hash text);
    if piece ->> 'once' is not null then
      insert into submissions (landlord, once, subject, seq, made)
        select p_landlord, piece ->> 'once', e.subject, e.seq, e.recorded
        from json_to_recordset(piece -> 'entries') as e (subject text, seq integer, recorded timestamptz) limit 1;
    end if;
    if piece ->> 'opens' is not null then
      insert into cases (landlord, reference, home, household, family, title, is_open, is_restricted, opened)
        select p_landlord, o.reference, o.home, o.household, '', '', true, true, o.opened
        from json_to_record(piece -> 'opens') as o (reference text, home text, household text, opened date);
    end if;
    for standing in select value from json_array_elements(piece -> 'standings') loop
      perform keep_standing(p_landlord, standing);
    end loop;
    outcome := 'done';
    return next;
  end loop;
end $$;

-- Keeps what was worked out of one case's record, writing only what differs from what is kept.
create function keep_standing(p_landlord text, p_standing json) returns void
language plpgsql as $$
declare
  p_reference text := p_standing ->> 'reference';
  p_is_restricted boolean := (p_standing ->> 'isRestricted')::boolean;
  p_patch text;
begin
  update cases c set
      family = s.family, title = s.title, officer = s.officer, is_open = s."isOpen", is_restricted = s."isRestricted",
      is_stalled = s."isStalled", opened = s.opened, closed = s.closed, risk = s.risk, gauge = s.gauge,
      failings = s.failings, tally = s.tally, next_change = s."nextChange"
    from json_to_record(p_standing) as s (family text, title text, officer text, "isOpen" boolean, "isRestricted" boolean,
      "isStalled" boolean, opened date, closed date, risk smallint, gauge text, failings integer, tally jsonb,
      "nextChange" timestamptz)
    where c.landlord = p_landlord and c.reference = p_reference;

  if json_array_length(p_standing -> 'access') > 0
     or exists (select from case_access a where a.landlord = p_landlord and a.reference = p_reference) then
    delete from case_access a where a.landlord = p_landlord and a.reference = p_reference
      and a.account not in (select x.account from json_to_recordset(p_standing -> 'access') as x (account text));
    insert into case_access (landlord, reference, account, may)
      select p_landlord, p_reference, x.account, x.may
      from json_to_recordset(p_standing -> 'access') as x (account text, may boolean)
      on conflict (landlord, reference, account) do update set may = excluded.may where case_access.may <> excluded.may;
  end if;

  select h.patch into p_patch from cases c join homes h on h.landlord = c.landlord and h.home = c.home
    where c.landlord = p_landlord and c.reference = p_reference;
  delete from duties d where d.landlord = p_landlord and d.reference = p_reference
    and d.lesson not in (select x.lesson from json_to_recordset(p_standing -> 'duties') as x (lesson text));
  insert into duties as d (landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted)
    select p_landlord, p_reference, x.lesson, x.title, x.clock, x.since, x.due, x."dueAt", x.why,
           coalesce(p_standing ->> 'officer', ''), p_standing ->> 'family', p_patch, (p_standing ->> 'risk')::smallint, p_is_restricted
    from json_to_recordset(p_standing -> 'duties') as x (lesson text, title text, clock text, since date, due date,
      "dueAt" timestamptz, why text)
    on conflict (landlord, reference, lesson) do update set
      title = excluded.title, clock = excluded.clock, since = excluded.since, due = excluded.due, due_at = excluded.due_at,
      why = excluded.why, officer = excluded.officer, family = excluded.family, patch = excluded.patch, risk = excluded.risk,
      is_restricted = excluded.is_restricted
    where (d.title, d.clock, d.since, d.due, d.due_at, d.why, d.officer, d.family, d.patch, d.risk, d.is_restricted)
      is distinct from (excluded.title, excluded.clock, excluded.since, excluded.due, excluded.due_at, excluded.why,
                        excluded.officer, excluded.family, excluded.patch, excluded.risk, excluded.is_restricted);
end $$;

-- The one way a body is ever taken away: by law, with who and why, leaving the digest so that the chain still verifies.
create function erase_body(p_landlord text, p_subject text, p_seq integer, p_account text, p_why text, p_now timestamptz)
returns boolean language plpgsql security definer set search_path = putright as $$
declare
  asking text := scope_role();
  is_erased boolean;
begin
  if p_landlord is distinct from scope_landlord() then raise exception 'not this landlord''s'; end if;
  perform set_config('putright.role', 'system', false);
  update entries set body = null where landlord = p_landlord and subject = p_subject and seq = p_seq and body is not null;
  is_erased := found;
  if is_erased then
    insert into erasures (landlord, subject, seq, erased, account, why)
      values (p_landlord, p_subject, p_seq, p_now, p_account, p_why) on conflict do nothing;
  end if;
  perform set_config('putright.role', asking, false);
  return is_erased;
end $$;

revoke all on function erase_body from public;
grant execute on function append_entries, keep_standing, erase_body to putright_app;
