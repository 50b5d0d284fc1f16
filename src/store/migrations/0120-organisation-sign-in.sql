-- Who somebody is to the landlord's own sign-in service. Only that service's own name for them is kept, never what they sign in with.
create table organisation_identities (
  landlord text not null references landlords (landlord),
  issuer text not null,
  subject text not null,
  account text not null,
  linked timestamptz not null,
  primary key (landlord, issuer, subject),
  foreign key (landlord, account) references accounts (landlord, account)
);
create index organisation_identities_by_account on organisation_identities (landlord, account);
alter table organisation_identities enable row level security;
alter table organisation_identities force row level security;
create policy own_landlord on organisation_identities
  using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()));
grant select, insert on organisation_identities to putright_app;
