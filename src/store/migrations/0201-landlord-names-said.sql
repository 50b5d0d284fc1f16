-- Names under which the library’s landlords were published, and what somebody here said of two of them: that they are one
-- landlord’s, which goes by `name`; that they are two; or that what was said before no longer holds. Only ever added to.
create table landlord_names_said (
  landlord text not null references landlords (landlord),
  -- In the order in which it was said.
  number integer not null check (number > 0),
  name text not null,
  other text not null check (other <> name),
  says text not null check (says in ('one', 'two', 'undone')),
  account text not null,
  said timestamptz not null,
  primary key (landlord, number)
);
alter table landlord_names_said enable row level security;
alter table landlord_names_said force row level security;
-- Those who bring in what the library holds say it, each for themselves; see `librarians` in src/web/library/route.ts.
create policy own_landlord on landlord_names_said
  using (landlord = (select scope_landlord()))
  with check (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or (account = (select scope_account())
      and (select scope_role()) in ('complaints officer', 'ASB and safeguarding lead', 'manager', 'administrator'))));
grant select, insert on landlord_names_said to putright_app;

-- Where names are joined, `known_as` is the one the landlord goes by, and this is the form that was read; otherwise empty.
-- How a finding prints its landlord (`against`) and the title of a piece are never changed.
alter table library_findings add column read_as text;
alter table library_pieces add column read_as text;
create index library_findings_joined on library_findings (landlord, known_as) where read_as is not null;
