-- Finding entries by the words in them. Worked out from `entries`, by the clock's work, shortly after they are written;
-- it can all be thrown away and made again (see src/store/search/learn-entries.ts, and decision 0026).
--
-- Under row-level security only equality and order can use an index (see 0031), so no `@@` and no `%`: each word has, for
-- every 65,536 entries, one list of the places among them where it stands, two bytes a place. An entry that not everybody
-- may see is "closed": it stands in lists of its own, which only the program and safeguarding leads are shown, so that
-- for everyone else a search costs, counts and suggests the same as if such entries were not there.

-- What has been written and not yet been learned, or has to be learned anew.
create table entries_to_learn (
  landlord text not null references landlords (landlord),
  subject text not null,
  seq integer not null,
  primary key (landlord, subject, seq)
);

-- Each entry's number, in the order learned. `reference` is there for those on a case.
create table entry_numbers (
  landlord text not null references landlords (landlord),
  number integer not null,
  subject text not null,
  seq integer not null,
  is_closed boolean not null,
  primary key (landlord, number)
);
create unique index entry_numbers_by_entry on entry_numbers (landlord, subject, seq);

-- Where a word stands: `places` are two bytes each, counted from the beginning of the segment (number / 65,536).
create table entry_words (
  landlord text not null references landlords (landlord),
  is_closed boolean not null,
  is_title boolean not null,
  word text collate "C" not null,
  segment integer not null,
  first integer not null,
  places bytea not null,
  primary key (landlord, is_closed, is_title, word, segment, first)
);
create index entry_words_by_segment on entry_words (landlord, segment);

-- The words there are, and what each comes down to with a slip of the finger (see near_misses in 0031).
create table told_words (
  landlord text not null references landlords (landlord),
  is_closed boolean not null,
  word text collate "C" not null,
  primary key (landlord, is_closed, word)
);
create table near_told_words (
  landlord text not null references landlords (landlord),
  is_closed boolean not null,
  near text collate "C" not null,
  word text collate "C" not null,
  primary key (landlord, is_closed, near, word)
);
create index near_told_words_by_word on near_told_words (landlord, is_closed, word);

do $$
declare name text;
begin
  foreach name in array array['entries_to_learn', 'entry_numbers', 'entry_words', 'told_words', 'near_told_words'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  foreach name in array array['entry_numbers', 'entry_words', 'told_words', 'near_told_words'] loop
    execute format($policy$create policy own_landlord_and_open on %I
      using (landlord = (select scope_landlord())
        and (not is_closed or (select scope_role()) = 'system' or (select scope_role()) = 'ASB and safeguarding lead'))
      with check (landlord = (select scope_landlord()))$policy$, name);
  end loop;
end $$;
create policy own_landlord on entries_to_learn
  using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()));
grant select, insert, delete on entries_to_learn, told_words, near_told_words to putright_app;
grant select, insert, update, delete on entry_numbers, entry_words to putright_app;

-- Whoever writes an entry, it is learned.
create function note_to_learn() returns trigger language plpgsql as $$
begin
  insert into putright.entries_to_learn (landlord, subject, seq) select landlord, subject, seq from added on conflict do nothing;
  return null;
end $$;
create trigger note_to_learn after insert on entries referencing new table as added
  for each statement execute function note_to_learn();

-- A case that is restricted, or opened again to everyone, takes its words with it. Until that is done its entries are
-- not found by anyone who may not see it, for what is found is looked up in `cases` again.
create function note_case_to_learn() returns trigger language plpgsql as $$
declare
  this_subject text := 'case:' || new.reference;
begin
  insert into putright.entries_to_learn (landlord, subject, seq)
    select landlord, subject, seq from putright.entries e where e.landlord = new.landlord and e.subject = this_subject
    on conflict do nothing;
  return null;
end $$;
create trigger note_case_to_learn after update on cases for each row
  when (old.is_restricted <> new.is_restricted) execute function note_case_to_learn();

-- Takes one entry out of every list it is in, and every word that is then in none. Its words need not be known.
create function forget_entry_words(p_landlord text, p_number integer) returns void
language plpgsql set search_path = putright as $$
declare
  this_segment integer := p_number >> 16;
  this_place bytea := decode(lpad(to_hex(p_number & 65535), 4, '0'), 'hex');
  line record;
  spot integer;
  left_over bytea;
begin
  for line in select w.is_closed, w.is_title, w.word, w.first, w.places from entry_words w
      where w.landlord = p_landlord and w.segment = this_segment and position(this_place in w.places) > 0 loop
    left_over := line.places;
    spot := 1;
    while spot < length(left_over) loop
      if substring(left_over from spot for 2) = this_place then
        left_over := overlay(left_over placing ''::bytea from spot for 2);
      else
        spot := spot + 2;
      end if;
    end loop;
    if left_over = line.places then continue; end if;
    if length(left_over) > 0 then
      update entry_words w set places = left_over where w.landlord = p_landlord and w.is_closed = line.is_closed
        and w.is_title = line.is_title and w.word = line.word and w.segment = this_segment and w.first = line.first;
    else
      delete from entry_words w where w.landlord = p_landlord and w.is_closed = line.is_closed
        and w.is_title = line.is_title and w.word = line.word and w.segment = this_segment and w.first = line.first;
      if not exists (select from entry_words w where w.landlord = p_landlord and w.is_closed = line.is_closed
                     and w.is_title in (true, false) and w.word = line.word) then
        delete from told_words t where t.landlord = p_landlord and t.is_closed = line.is_closed and t.word = line.word;
        delete from near_told_words n where n.landlord = p_landlord and n.is_closed = line.is_closed and n.word = line.word;
      end if;
    end if;
  end loop;
end $$;

-- A body that is erased is not found from that moment.
create function forget_erased() returns trigger language plpgsql set search_path = putright as $$
declare
  this_number integer;
begin
  delete from entries_to_learn q where q.landlord = new.landlord and q.subject = new.subject and q.seq = new.seq;
  delete from entry_numbers n where n.landlord = new.landlord and n.subject = new.subject and n.seq = new.seq
    returning n.number into this_number;
  if this_number is not null then perform forget_entry_words(new.landlord, this_number); end if;
  return null;
end $$;
create trigger forget_erased after update on entries for each row
  when (old.body is not null and new.body is null) execute function forget_erased();

-- Joins the short lists of a segment, which each round of learning adds, into one for each word.
create function fold_entry_words(p_landlord text, p_segment integer) returns void language sql as $$
  with taken as (
    delete from entry_words w where w.landlord = p_landlord and w.segment = p_segment
    returning w.is_closed, w.is_title, w.word, w.first, w.places
  )
  insert into entry_words (landlord, is_closed, is_title, word, segment, first, places)
    select p_landlord, is_closed, is_title, word, p_segment, min(first) , string_agg(places, ''::bytea order by first)
    from taken group by is_closed, is_title, word
$$;
revoke all on function forget_entry_words, fold_entry_words from public;
grant execute on function forget_entry_words, fold_entry_words to putright_app;

-- What is on record already. The owner is bound by row-level security too, and asks for no landlord here.
alter table entries no force row level security;
alter table entries_to_learn no force row level security;
insert into entries_to_learn (landlord, subject, seq) select landlord, subject, seq from entries where body is not null;
alter table entries force row level security;
alter table entries_to_learn force row level security;
