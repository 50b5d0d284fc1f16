-- The monthly sample of antisocial behaviour cases: every case it was drawn from, whether it was chosen, and the seed by
-- which it can be drawn again. What is found of a case is an entry on its record. Only ever added to.
create table behaviour_samples (
  landlord text not null,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  reference text not null,
  seed text not null,
  is_chosen boolean not null,
  -- As it stood when the sample was drawn.
  is_restricted boolean not null,
  drawn timestamptz not null,
  account text not null,
  primary key (landlord, month, reference),
  foreign key (landlord, reference) references cases (landlord, reference)
);
alter table behaviour_samples enable row level security;
alter table behaviour_samples force row level security;
-- A case somebody may not see is in no sample they see: neither chosen nor counted.
create policy own_landlord_and_case on behaviour_samples
  using (landlord = (select scope_landlord()) and exists (
    select from cases c where c.landlord = behaviour_samples.landlord and c.reference = behaviour_samples.reference))
  with check (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or (account = (select scope_account()) and (select scope_role()) in ('ASB and safeguarding lead', 'manager'))));
grant select, insert on behaviour_samples to putright_app;
