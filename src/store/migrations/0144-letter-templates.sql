-- A landlord's own templates of letters, each version with who wrote it, when and why. A version is never changed: a letter
-- is known by the one it was begun from.
create table letter_templates (
  landlord text not null references landlords (landlord),
  kind text not null,
  version integer not null check (version > 0),
  body text not null,
  why text not null,
  account text not null,
  made timestamptz not null,
  primary key (landlord, kind, version),
  foreign key (landlord, account) references accounts (landlord, account)
);
alter table letter_templates enable row level security;
alter table letter_templates force row level security;
create policy own_landlord on letter_templates
  using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()));
grant select, insert on letter_templates to putright_app;
