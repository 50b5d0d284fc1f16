-- How far the clock's work has come with the landlord's own record: up to which entry what it set for itself has been taken
-- up by its cases. Worked out: without it, all of them are worked out anew.
create table policies_taken_up (
  landlord text not null references landlords (landlord),
  seq integer not null,
  primary key (landlord)
);
alter table policies_taken_up enable row level security;
alter table policies_taken_up force row level security;
create policy own_landlord on policies_taken_up
  using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()));
grant select, insert, update on policies_taken_up to putright_app;
