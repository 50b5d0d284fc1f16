-- The library: published reports as somebody here brought them in, the Ombudsman's published findings, and a shelf of
-- pieces of all of it to be searched. Nothing in it is about this landlord's own residents: all of it was published.

create table library_reports (
  landlord text not null references landlords (landlord),
  -- 'YYYY-MM', or the file's digest where it does not say when it came out.
  report text not null,
  -- Which edition this is; a corrected one takes the place of the one before.
  edition integer not null,
  title text not null,
  month text,
  year integer,
  format text not null,
  file_name text not null,
  digest bytea not null,
  -- What was read of it, each piece with where in the file it stood.
  read jsonb not null,
  -- For a corrected edition, in sentences what it changed.
  changes jsonb not null default '[]',
  account text not null,
  taken timestamptz not null,
  primary key (landlord, report)
);

-- Published findings, a row each, as whoever brought them in had them.
create table library_findings (
  landlord text not null references landlords (landlord),
  finding integer not null,
  reference text not null,
  -- The landlord it was made against: as printed, and the one form we have for it.
  against text not null,
  known_as text not null,
  landlord_type text not null,
  decided date not null,
  is_amended boolean not null,
  category text not null,
  complaint text not null,
  result text not null,
  homes integer,
  primary key (landlord, finding)
);
create index library_findings_by_reference on library_findings (landlord, reference);
create index library_findings_by_known_as on library_findings (landlord, known_as);

-- What can be searched.
create table library_pieces (
  landlord text not null references landlords (landlord),
  piece text not null,
  sort text not null check (sort in ('case', 'learning', 'statement', 'lesson', 'finding')),
  -- What it came from, so that all of one can be replaced together: 'report 2026-02', 'lessons', 'findings'.
  source text not null,
  reference text,
  lesson text,
  -- The one form we have for the landlord it is about.
  known_as text,
  themes text[] not null default '{}',
  result text,
  year integer,
  title text not null,
  body text not null,
  at json,
  found_in tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'C')) stored,
  primary key (landlord, piece)
);
create index library_pieces_found on library_pieces using gin (found_in);
create index library_pieces_by_source on library_pieces (landlord, source);

-- What each source was last made from, so that it is made again only when that changes.
create table library_sources (
  landlord text not null references landlords (landlord),
  source text not null,
  made_from text not null,
  primary key (landlord, source)
);

-- The words there are to be found, with those a slip away from them (see near_misses in 0031).
create table library_words (
  landlord text not null references landlords (landlord),
  word text collate "C" not null,
  pieces integer not null,
  primary key (landlord, word)
);
create table near_library_words (
  landlord text not null references landlords (landlord),
  near text collate "C" not null,
  word text collate "C" not null,
  primary key (landlord, near, word)
);

do $$
declare name text;
begin
  foreach name in array array['library_reports', 'library_findings', 'library_pieces', 'library_sources', 'library_words', 'near_library_words'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_landlord on %I using (landlord = (select scope_landlord())) with check (landlord = (select scope_landlord()))', name);
    execute format('grant select, insert, update, delete on %I to putright_app', name);
  end loop;
end $$;

-- Under row-level security no index on words can be used, since PostgreSQL cannot know that `@@` tells nothing of rows
-- that are not to be seen. The functions below run as the owner, whom this lets past, and ask for the landlord themselves.
do $$ begin
  execute format('create policy owner_searches on library_pieces for select to %I using (true)', current_user);
end $$;

/* Finds the pieces that hold every term, or with p_any at least one; a term is a list of words or phrases that mean the same. Gives the best, and how many there
   are of each sort. Published words first: of findings, which are many and short, only the latest are weighed against them. */
create function library_search(p_terms json, p_any boolean, p_sorts text[], p_theme text, p_known_as text, p_result text, p_year integer,
  p_lesson text, p_least integer, p_most integer)
returns table (piece text, weight real, counts json) language plpgsql stable security definer set search_path = putright as $$
declare
  asked tsquery := library_query(p_terms, p_any);
begin
  if asked is null then return; end if;
  return query
    with found as materialized (
      select p.piece, p.sort, p.year from library_pieces p
      where p.landlord = scope_landlord() and p.found_in @@ asked
        and (p_theme is null or p_theme = any (p.themes)) and (p_known_as is null or p.known_as = p_known_as)
        and (p_result is null or p.result = p_result) and (p_year is null or p.year = p_year) and (p_lesson is null or p.lesson = p_lesson)),
    counted as (select json_object_agg(c.sort, c.times) as times from (select f.sort, count(*) as times from found f group by f.sort) c),
    weighed as (
      (select f.piece from found f where f.sort <> 'finding' and f.sort = any (p_sorts) limit 2000)
      union all
      (select f.piece from found f where f.sort = 'finding' and 'finding' = any (p_sorts) order by f.year desc nulls last limit 300))
    select p.piece, (ts_rank_cd(p.found_in, asked, 1) * case p.sort when 'finding' then 0.5 when 'lesson' then 1.2 else 1 end)::real as weight,
           (select times from counted)
      from weighed w join library_pieces p on p.landlord = scope_landlord() and p.piece = w.piece
      order by 2 desc, p.year desc nulls last, p.piece
      offset p_least limit p_most;
end $$;

create function library_query(p_terms json, p_any boolean) returns tsquery language plpgsql immutable as $$
declare
  whole tsquery;
  term json;
  this_term tsquery;
  words tsquery;
  alternative text;
begin
  for term in select value from json_array_elements(p_terms) loop
    this_term := null;
    for alternative in select value from json_array_elements_text(term) loop
      words := phraseto_tsquery('pg_catalog.english', alternative);
      if numnode(words) = 0 then continue; end if;
      this_term := case when this_term is null then words else this_term || words end;
    end loop;
    -- A word so common that it is not kept asks for nothing.
    if this_term is null then continue; end if;
    whole := case when whole is null then this_term when p_any then whole || this_term else whole && this_term end;
  end loop;
  return whole;
end $$;

-- Learns the words there are to be found, after pieces have changed.
create function learn_library_words() returns void language plpgsql security definer set search_path = putright as $$
declare
  own text := scope_landlord();
begin
  delete from library_words w where w.landlord = own;
  delete from near_library_words w where w.landlord = own;
  insert into library_words (landlord, word, pieces)
    select own, w, count(*) from library_pieces p, lateral (select distinct w from words_in(p.title || ' ' || p.body) w) words
    where p.landlord = own and length(w) between 2 and 40 group by w;
  insert into near_library_words (landlord, near, word)
    select own, n, w.word from library_words w, lateral near_misses(w.word) n where w.landlord = own and has_near_misses(w.word);
end $$;

revoke all on function library_search, learn_library_words from public;
grant execute on function library_search, library_query, learn_library_words to putright_app;

create or replace function look_at_library_again() returns void language plpgsql security definer set search_path = putright as $$
begin
  analyze library_reports, library_findings, library_pieces, library_words, near_library_words;
end $$;
revoke all on function look_at_library_again from public;
grant execute on function look_at_library_again to putright_app;
