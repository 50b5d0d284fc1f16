-- A person's own file, as it was made: whose it is, and what was chosen for each entry. The words themselves stay on the
-- record alone, so that what is erased there is in no copy here.
create table own_files (
  landlord text not null references landlords (landlord),
  file text not null,
  household text not null,
  person text not null,
  choices jsonb not null,
  account text not null,
  made timestamptz not null,
  primary key (landlord, file),
  foreign key (landlord, household) references households (landlord, household)
);
create index own_files_by_household on own_files (landlord, household, made);
alter table own_files enable row level security;
alter table own_files force row level security;
-- A file is there for whoever made it: another may not see all that is in it.
create policy own_landlord_and_maker on own_files
  using (landlord = (select scope_landlord())
         and ((select scope_role()) = 'system' or account = (select scope_account())))
  with check (landlord = (select scope_landlord())
         and ((select scope_role()) = 'system' or account = (select scope_account())));
grant select, insert on own_files to putright_app;
