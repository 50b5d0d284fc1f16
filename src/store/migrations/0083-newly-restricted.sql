-- When each restricted case came to be restricted, so that safeguarding leads are told of new ones: worked out when it
-- happens, from when the last thing was written on its record or its household's.
create table restrictions (
  landlord text not null,
  reference text not null,
  since timestamptz not null,
  primary key (landlord, reference),
  foreign key (landlord, reference) references cases (landlord, reference)
);
create index restrictions_by_since on restrictions (landlord, since);
alter table restrictions enable row level security;
alter table restrictions force row level security;
create policy own_landlord_and_case on restrictions
  using (landlord = (select scope_landlord()) and exists (
    select from cases c where c.landlord = restrictions.landlord and c.reference = restrictions.reference))
  with check (landlord = (select scope_landlord()));
grant select, insert, update, delete on restrictions to putright_app;

create function note_restriction() returns trigger language plpgsql as $$
declare
  v_case text := 'case:' || new.reference;
  v_household text := 'household:' || new.household;
begin
  if not new.is_restricted then
    delete from restrictions r where r.landlord = new.landlord and r.reference = new.reference;
    return null;
  end if;
  insert into restrictions as r (landlord, reference, since)
    select new.landlord, new.reference, greatest(
      (select e.recorded from entries e where e.landlord = new.landlord and e.subject = v_case order by e.seq desc limit 1),
      (select e.recorded from entries e where e.landlord = new.landlord and e.subject = v_household order by e.seq desc limit 1),
      new.opened::timestamptz)
    on conflict (landlord, reference) do update set since = excluded.since;
  return null;
end $$;
create trigger restriction_begun after insert on cases for each row when (new.is_restricted) execute function note_restriction();
create trigger restriction_changed after update on cases for each row when (old.is_restricted <> new.is_restricted)
  execute function note_restriction();
