-- Bringing in what a landlord kept elsewhere. A file is taken in whole, a few hundred rows a piece, checked, shown to a
-- person, and kept only when they say so. Each piece is kept in one transaction with how far it has come, so that an
-- import that is interrupted goes on where it was, and nothing is kept twice.

create table imports (
  landlord text not null references landlords (landlord),
  import integer not null,
  sort text not null check (sort in ('homes', 'people', 'repairs', 'complaints')),
  -- 'mapping': taken in, and waiting for somebody to say which column is which. 'waiting': checked, and waiting to be approved.
  state text not null check (state in ('reading', 'mapping', 'checking', 'waiting', 'keeping', 'done', 'cancelled', 'failed')),
  file_name text not null,
  -- SHA-256 of the file, so that the same one is known again. Null until it is read to its end.
  file_digest bytea,
  headings json not null default '[]',
  mapping json not null default '{}',
  rows integer not null default 0,
  pieces integer not null default 0,
  pieces_done integer not null default 0,
  -- What checking found, and then what keeping did, counted.
  found json not null default '{}',
  account text not null,
  made timestamptz not null,
  approved_by text,
  approved timestamptz,
  -- When the present step began, and when it ended.
  began timestamptz not null,
  ended timestamptz,
  why text,
  primary key (landlord, import)
);
create index imports_at_work on imports (landlord, state) where state in ('checking', 'keeping');

create table import_pieces (
  landlord text not null,
  import integer not null,
  piece integer not null,
  -- Rows of jobs linked to one another stand together in pieces of their own, after the others.
  is_linked boolean not null default false,
  lines integer[] not null,
  cells json not null,
  primary key (landlord, import, piece),
  foreign key (landlord, import) references imports (landlord, import)
);

create table import_problems (
  landlord text not null,
  import integer not null,
  line integer not null,
  cells json not null,
  problems json not null,
  primary key (landlord, import, line),
  foreign key (landlord, import) references imports (landlord, import)
);

-- What a landlord's headings mean, as somebody last agreed.
create table import_mappings (
  landlord text not null references landlords (landlord),
  sort text not null,
  headings json not null,
  account text not null,
  saved timestamptz not null,
  primary key (landlord, sort)
);

-- Where each thing of another system stands in the record, and a digest of what its row last said.
create table import_references (
  -- Not held to `landlords` again: a row is only ever made beside a home, a household or a case, which is.
  landlord text not null,
  sort text not null,
  reference text not null collate "C",
  subject text not null,
  part text not null default '',
  -- Null for a job that others point to and that has not come yet.
  digest bytea,
  import integer not null,
  primary key (landlord, sort, reference)
);

do $$
declare name text;
begin
  foreach name in array array['imports', 'import_pieces', 'import_problems', 'import_mappings', 'import_references'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  foreach name in array array['imports', 'import_mappings', 'import_references'] loop
    execute format('create policy own_landlord on %I using (landlord = (select scope_landlord())) with check (landlord = scope_landlord())', name);
  end loop;
  -- The rows themselves tell of people: they are shown to whoever sent the file, and to nobody else.
  foreach name in array array['import_pieces', 'import_problems'] loop
    execute format($policy$create policy own_landlord_and_sender on %I
      using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system' or exists (
        select from imports i where i.landlord = %I.landlord and i.import = %I.import and i.account = scope_account())))
      with check (landlord = scope_landlord())$policy$, name, name, name);
  end loop;
end $$;

grant select, insert, update, delete on imports, import_pieces, import_problems, import_mappings, import_references to putright_app;

-- Adds whole cases that nobody else can be writing on yet, with all their entries and what has been worked out of them.
-- p_read says which records that rests on: 'stale', and nothing is written, where one of them has been added to since.
-- The caller has the turn of every home it is about, as `append_entries` has of its own.
create function append_history(p_landlord text, p_read json, p_cases json, p_open json, p_references json, p_entries json)
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
  -- What may be owed, and who may see it: of the few that are open or restricted.
  insert into case_access (landlord, reference, account, may)
    select p_landlord, o.reference, x.account, x.may
    from json_to_recordset(p_open) as o (reference text, access json),
      json_to_recordset(o.access) as x (account text, may boolean);
  insert into duties (landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted)
    select p_landlord, o.reference, x.lesson, x.title, x.clock, x.since, x.due, x."dueAt", x.why, coalesce(o.officer, ''),
           o.family, h.patch, o.risk, o."isRestricted"
    from json_to_recordset(p_open) as o (reference text, home text, family text, officer text, risk smallint,
        "isRestricted" boolean, duties json)
      join homes h on h.landlord = p_landlord and h.home = o.home,
      json_to_recordset(o.duties) as x (lesson text, title text, clock text, since date, due date, "dueAt" timestamptz, why text);
  insert into import_references (landlord, sort, reference, subject, part, digest, import)
    select p_landlord, r.sort, r.reference, r.subject, coalesce(r.part, ''), decode(r.digest, 'hex'), r.import
    from json_to_recordset(p_references) as r (sort text, reference text, subject text, part text, digest text, import integer)
    on conflict (landlord, sort, reference) do update
      set subject = excluded.subject, part = excluded.part, digest = excluded.digest, import = excluded.import;
  return 'done';
end $$;
grant execute on function append_history to putright_app;

create or replace function look_at_tables_again() returns void language plpgsql security definer set search_path = putright as $$
begin
  analyze landlords, homes, households, people, entries, cases, case_access, duties, submissions, import_pieces, import_references;
end $$;
