-- Finding a home by its address, postcode, UPRN or reference, or by the name of somebody who lives there, with a slip of
-- the finger or two. Only equality and order of text can use an index under row-level security (they leak nothing, and
-- PostgreSQL knows it; the operators of pg_trgm it does not), so words are kept one a row, with each word's near
-- misses: the word itself and the word less any one letter. Two words that share a near miss are a slip apart.
-- All of this is worked out from homes, households and people by the triggers below.

create table home_words (
  landlord text not null references landlords (landlord),
  word text collate "C" not null,
  home text not null,
  primary key (landlord, word, home)
);
create index home_words_by_home on home_words (landlord, home);

create table near_words (
  landlord text not null references landlords (landlord),
  near text collate "C" not null,
  word text collate "C" not null,
  primary key (landlord, near, word)
);
create index near_words_by_word on near_words (landlord, word);

do $$
declare name text;
begin
  foreach name in array array['home_words', 'near_words'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_landlord on %I using (landlord = scope_landlord()) with check (landlord = scope_landlord())', name);
  end loop;
end $$;

-- The words of a text: small letters, without accents and apostrophes.
create function words_in(p_text text) returns setof text language sql immutable parallel safe as $$
  select word from regexp_split_to_table(
    regexp_replace(normalize(lower(p_text), NFD), '[\u0300-\u036f''’‘`.]', '', 'g'), '[\s,/\\;:()"“”&+–—-]+') word
  where word <> ''
$$;

-- What a slip apart comes down to. Numbers and short words are taken as they are: 12 is not 13.
create function has_near_misses(p_word text) returns boolean language sql immutable parallel safe as $$
  select length(p_word) >= 4 and p_word !~ '[0-9]'
$$;
create function near_misses(p_word text) returns setof text language sql immutable parallel safe as $$
  select p_word
  union
  select left(p_word, i - 1) || substr(p_word, i + 1) from generate_series(1, length(p_word)) i
  where has_near_misses(p_word)
$$;

-- A postcode is kept whole, without its space, and by its first part.
create function words_of_homes(p_landlord text, p_homes text[]) returns table (word text, home text)
language sql stable as $$
  select w, h.home from homes h, lateral words_in(h.address || ' ' || h.reference || ' ' || coalesce(h.uprn, '')) w
    where h.landlord = p_landlord and h.home = any(p_homes)
  union
  select lower(p), h.home from homes h, lateral (values (replace(h.postcode, ' ', '')), (split_part(h.postcode, ' ', 1))) as v (p)
    where h.landlord = p_landlord and h.home = any(p_homes) and p <> ''
  union
  select w, o.home from households o join people p on p.landlord = o.landlord and p.household = o.household,
      lateral words_in(p.name) w
    where o.landlord = p_landlord and o.home = any(p_homes) and o.until is null and not o.is_protected
$$;

create function learn_homes(p_landlord text, p_homes text[]) returns void language plpgsql as $$
declare
  gone text[];
  come text[];
begin
  with wanted as materialized (select * from words_of_homes(p_landlord, p_homes)),
       dropped as (delete from home_words k where k.landlord = p_landlord and k.home = any(p_homes)
                   and not exists (select from wanted w where w.word = k.word and w.home = k.home) returning k.word),
       added as (insert into home_words (landlord, word, home) select p_landlord, w.word, w.home from wanted w
                 on conflict do nothing returning word)
    select (select array_agg(distinct word) from dropped), (select array_agg(distinct word) from added) into gone, come;
  insert into near_words (landlord, near, word)
    select p_landlord, near, w.word
    from (select word from unnest(come) c (word) where has_near_misses(word)
          and not exists (select from near_words n where n.landlord = p_landlord and n.near = word and n.word = c.word)) w,
      lateral near_misses(w.word) near
    on conflict do nothing;
  if gone is not null then
    delete from near_words n where n.landlord = p_landlord and n.word = any(gone)
      and not exists (select from home_words k where k.landlord = p_landlord and k.word = n.word);
  end if;
end $$;

create function learn_changed_homes() returns trigger language plpgsql as $$
begin
  perform learn_homes(c.landlord, array_agg(distinct c.home)) from changed c group by c.landlord;
  return null;
end $$;
create trigger learn_added after insert on homes referencing new table as changed
  for each statement execute function learn_changed_homes();
create trigger learn_changed after update on homes referencing new table as changed
  for each statement execute function learn_changed_homes();
-- A household just added has nobody in it yet, so there is nothing to learn of it until there is.
create trigger learn_changed after update on households referencing new table as changed
  for each statement execute function learn_changed_homes();
create trigger learn_gone after delete on households referencing old table as changed
  for each statement execute function learn_changed_homes();

create function learn_changed_people() returns trigger language plpgsql as $$
begin
  perform learn_homes(o.landlord, array_agg(distinct o.home))
    from changed c join households o on o.landlord = c.landlord and o.household = c.household group by o.landlord;
  return null;
end $$;
create trigger learn_added after insert on people referencing new table as changed
  for each statement execute function learn_changed_people();
create trigger learn_changed after update on people referencing new table as changed
  for each statement execute function learn_changed_people();
create trigger learn_gone after delete on people referencing old table as changed
  for each statement execute function learn_changed_people();

grant select, insert, delete on home_words, near_words to putright_app;
