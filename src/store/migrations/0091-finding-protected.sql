-- The names of people in protected households (0030), for those alone whose role lets them see what such a household has
-- told. Somebody named on a restricted case is shown those of its household by reading it; see find-protected.ts. Each
-- word is there by itself and less any one letter (near_misses, 0031).
create table protected_words (
  landlord text not null references landlords (landlord),
  near text collate "C" not null,
  household text not null,
  word text collate "C" not null,
  primary key (landlord, near, household, word)
);
create index protected_words_by_household on protected_words (landlord, household);
alter table protected_words enable row level security;
alter table protected_words force row level security;
create policy own_landlord_and_lead on protected_words
  using (landlord = (select scope_landlord())
    and ((select scope_role()) = 'system' or (select scope_role()) = 'ASB and safeguarding lead'))
  with check (landlord = (select scope_landlord()));
grant select, insert, delete on protected_words to putright_app;

-- Takes the scope of the program for as long as it looks, as in 0030: what is there must not depend on who writes.
create function learn_protected(p_landlord text, p_households text[]) returns void language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  delete from protected_words w where w.landlord = p_landlord and w.household = any (p_households);
  insert into protected_words (landlord, near, household, word)
    select distinct p_landlord, near, o.household, word
    from households o join people p on p.landlord = p_landlord and p.household = o.household,
      lateral words_in(p.name) word, lateral near_misses(word) near
    where o.landlord = p_landlord and o.household = any (p_households) and o.is_protected and o.until is null
    on conflict do nothing;
  perform set_config('putright.role', asking, true);
end $$;

create function learn_protected_people() returns trigger language plpgsql as $$
begin
  perform learn_protected(o.landlord, array_agg(distinct o.household))
    from changed c join households o on o.landlord = c.landlord and o.household = c.household
    where o.is_protected group by o.landlord;
  return null;
end $$;
create trigger learn_protected_added after insert on people referencing new table as changed
  for each statement execute function learn_protected_people();
create trigger learn_protected_changed after update on people referencing new table as changed
  for each statement execute function learn_protected_people();
create trigger learn_protected_gone after delete on people referencing old table as changed
  for each statement execute function learn_protected_people();

create function learn_protected_household() returns trigger language plpgsql as $$
begin
  perform learn_protected(new.landlord, array[new.household]);
  return null;
end $$;
create trigger learn_protected_changed after update on households for each row
  when (old.is_protected <> new.is_protected or (new.is_protected and old.until is distinct from new.until))
  execute function learn_protected_household();

-- What there is already. The owner is bound by row-level security too, and asks for no landlord here.
alter table households no force row level security;
alter table people no force row level security;
alter table protected_words no force row level security;
insert into protected_words (landlord, near, household, word)
  select distinct o.landlord, near, o.household, word
  from households o join people p on p.landlord = o.landlord and p.household = o.household,
    lateral words_in(p.name) word, lateral near_misses(word) near
  where o.is_protected and o.until is null;
alter table households force row level security;
alter table people force row level security;
alter table protected_words force row level security;
