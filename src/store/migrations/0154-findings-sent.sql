-- A file of published findings somebody sent, until they say whether it takes the place of what is there; one for each landlord.
create table sent_findings (
  landlord text not null references landlords (landlord),
  account text not null,
  file_name text not null,
  -- The file's own digest, which is what is approved.
  digest text not null,
  sent timestamptz not null,
  good integer not null,
  twice integer not null,
  bad integer not null,
  -- The first of the rows that could not be used, with their lines and why.
  bad_rows jsonb not null,
  primary key (landlord)
);
create table sent_finding_rows (
  landlord text not null,
  part integer not null,
  rows jsonb not null,
  primary key (landlord, part),
  foreign key (landlord) references sent_findings (landlord) on delete cascade
);
do $$
declare name text;
begin
  foreach name in array array['sent_findings', 'sent_finding_rows'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_landlord on %I using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()))', name);
    execute format('grant select, insert, update, delete on %I to putright_app', name);
  end loop;
end $$;
