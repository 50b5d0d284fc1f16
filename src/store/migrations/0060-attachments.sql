-- Files put on cases. Their content is kept outside the database, each once, by the SHA-256 of it. What a file is called,
-- shows and belongs to stands in the record alone.

create table files (
  landlord text not null references landlords (landlord),
  file text not null check (file ~ '^[0-9a-f]{64}$'),
  type text not null,
  size bigint not null,
  -- Whether the content is safely where it is kept. Until then nobody is shown the file.
  is_kept boolean not null default false,
  scan text not null check (scan in ('not scanned', 'waiting', 'clean', 'harmful', 'cannot be scanned')),
  -- The name the scanner gave to what is harmful in it.
  found text,
  -- The copies others see: made, still to be made, or none because none can be.
  copies text not null check (copies in ('waiting', 'made', 'none')),
  -- Where in the content location and device stand, so that what others see can be sent without them.
  blanks jsonb not null default '[]',
  arrived timestamptz not null,
  primary key (landlord, file)
);
create index files_to_look_over on files (landlord) where is_kept and (scan in ('waiting', 'not scanned') or copies = 'waiting');

-- Files on their way to a case: of the person who sends them, until they are put on the record.
create table uploads (
  landlord text not null references landlords (landlord),
  upload text not null,
  account text not null,
  reference text not null,
  name text not null,
  size bigint not null,
  -- When the sender's own file was last changed, by which the same one is known again.
  modified text not null default '',
  -- How many parts have arrived, for one that is sent in parts.
  parts integer not null default 0,
  -- What arrived, once all of it did.
  file text,
  began timestamptz not null,
  -- The order in which one person’s files for one case came.
  turn integer not null,
  primary key (landlord, upload),
  foreign key (landlord, reference) references cases (landlord, reference),
  foreign key (landlord, file) references files (landlord, file)
);
create index uploads_by_account on uploads (landlord, account, reference, turn);
create index uploads_by_file on uploads (landlord, file) where file is not null;

-- Which files the record holds.
create index entries_by_file on entries (landlord, (body ->> 'file')) where kind = 'file attached';

do $$
declare name text;
begin
  foreach name in array array['files', 'uploads'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
end $$;
create policy own_landlord on files
  using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()));
-- What somebody has sent and not yet put on the record is theirs alone.
create policy own_landlord_and_sender on uploads
  using (landlord = (select scope_landlord())
         and ((select scope_role()) = 'system' or account = (select scope_account())))
  with check (landlord = (select scope_landlord())
         and ((select scope_role()) = 'system' or account = (select scope_account())));
grant select, insert, update, delete on files, uploads to putright_app;
