-- Searching the library for less. Published words and findings have an index each. The levels by which a question is loosened are skipped where its words are
-- known to stand in too few pieces to fill a page. No more than a thousand of either are gone through: of more the newest are asked for, by their year.

-- A piece is found by its year as by a word: 'y2026', and 'y0' where it has none, as lessons. Apostrophes are left out, as they are of what is asked.
drop index library_pieces_found;
alter table library_pieces drop column found_in;
alter table library_pieces add column found_in tsvector not null generated always as (
  setweight(to_tsvector('english', translate(title, '''’‘`', '')), 'A') || setweight(to_tsvector('english', translate(body, '''’‘`', '')), 'C')
  || array_to_tsvector(array['y' || coalesce(year, 0)])) stored;
create index library_pieces_found on library_pieces using gin (found_in) where sort <> 'finding';
create index library_findings_found on library_pieces using gin (found_in) where sort = 'finding';

-- A word with what it comes down to in every form, which is what is searched by, so that the words found can be marked without reading any text anew.
alter table library_words add column stem text collate "C";
create index library_words_by_stem on library_words (landlord, stem);

create or replace function learn_library_words() returns void language plpgsql security definer set search_path = putright as $$
declare
  own text := scope_landlord();
begin
  delete from library_words w where w.landlord = own;
  delete from near_library_words w where w.landlord = own;
  insert into library_words (landlord, word, pieces, stem)
    select own, w, count(*), (ts_lexize('pg_catalog.english_stem', w))[1]
    from library_pieces p, lateral (
      select distinct regexp_replace(written, '[^[:alnum:]]', '', 'g') as w from words_in(p.title || ' ' || p.body) written) words
    where p.landlord = own and length(w) between 2 and 40 group by w;
  -- The years there are, as they are searched by.
  insert into library_words (landlord, word, pieces)
    select own, 'y' || coalesce(p.year, 0), count(*) from library_pieces p where p.landlord = own group by p.year
    on conflict do nothing;
  insert into near_library_words (landlord, near, word)
    select own, n, w.word from library_words w, lateral near_misses(w.word) n where w.landlord = own and has_near_misses(w.word);
end $$;

do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    perform learn_library_words();
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;

create type library_place as (piece text, sort text, year integer);

-- What holds what is asked, and is what the search is narrowed to. Only for library_search, which runs as the owner; it is folded into what asks it.
create function library_holding(p_own text, p_asked tsquery, p_theme text, p_known_as text, p_result text, p_year integer, p_lesson text)
returns setof library_place language sql stable as $$
  select p.piece, p.sort, p.year from library_pieces p
  where p.landlord = p_own and p.found_in @@ p_asked
    and (p_theme is null or p_theme = any (p.themes)) and (p_known_as is null or p.known_as = p_known_as)
    and (p_result is null or p.result = p_result) and (p_year is null or p.year = p_year) and (p_lesson is null or p.lesson = p_lesson)
$$;

-- The newest of those, year by year until there are as many as wanted. Only for library_search.
create function library_newest(p_own text, p_asked tsquery, p_theme text, p_known_as text, p_result text, p_year integer, p_lesson text,
  p_sorts text[], p_most integer) returns library_place[] language plpgsql stable set search_path = putright as $$
declare
  newest library_place[] := '{}';
  v_year text;
begin
  for v_year in select w.word from library_words w where w.landlord = p_own and w.word >= 'y1' and w.word < 'y3' and w.word ~ '^y[12][0-9]{3}$' order by w.word desc loop
    newest := newest || case when 'finding' = any (p_sorts) then
      array(select h from library_holding(p_own, p_asked && v_year::tsquery, p_theme, p_known_as, p_result, p_year, p_lesson) h
        where h.sort = 'finding' limit p_most - cardinality(newest))
    else
      array(select h from library_holding(p_own, p_asked && v_year::tsquery, p_theme, p_known_as, p_result, p_year, p_lesson) h
        where h.sort <> 'finding' and h.sort = any (p_sorts) limit p_most - cardinality(newest))
    end;
    exit when cardinality(newest) >= p_most;
  end loop;
  return newest;
end $$;

drop function library_search(json, text[], text, text, text, integer, text, integer, integer);

/* Finds the pieces that hold every term, or as many as it takes to fill a page; a term is a list of words or phrases that mean the same, and p_standing says of
   each in how many pieces it stands at most. Gives the best in their order, whether each holds every term, how many pieces there are of each sort, and of which
   sorts there are more than that. */
create function library_search(p_terms json, p_standing integer[], p_sorts text[], p_theme text, p_known_as text, p_result text, p_year integer,
  p_lesson text, p_least integer, p_most integer)
returns table (piece text, place bigint, holds_all boolean, counts json, more json) rows 20
language plpgsql stable security definer set search_path = putright set enable_seqscan = off as $$
declare
  own text := scope_landlord();
  asked tsquery;
  -- The rarest first. Whether words stand side by side is asked only of what is weighed: it takes the piece itself, not the index alone.
  each_term tsquery[];
  each_loosely tsquery[];
  standing bigint[];
  terms integer;
  rare integer;
  at_least integer;
  needed integer;
  loosely tsquery;
  next_asked tsquery;
  enough integer := p_least + p_most;
  few integer := p_least + least(p_most, 5);
  -- Fewer are weighed for the first pages of everything, which is what most people read.
  is_deep boolean := cardinality(p_sorts) = 1 or p_least >= 40;
  of_published integer := case when is_deep then 400 else 60 end;
  of_findings integer := case when is_deep then 400 else 30 end;
  lessons library_place[] := '{}';
  published library_place[] := '{}';
  findings library_place[] := '{}';
  carried library_place[] := '{}';
  more text[] := '{}';
  there integer := 0;
  v_counts json;
  -- Whether there are so many findings that the newest fill their number.
  is_common boolean;
begin
  select array_agg(q order by most, ordinality), array_agg(regexp_replace(q::text, '<(-|[0-9]+)>', '&', 'g')::tsquery order by most, ordinality),
         array_agg(most order by most, ordinality), count(*) filter (where most < 1000), count(*)
    into each_term, each_loosely, standing, rare, terms
    from (select library_query(json_build_array(t.value), true) as q, p_standing[t.ordinality]::bigint as most, t.ordinality
            from json_array_elements(p_terms) with ordinality t) each where q is not null;
  if terms = 0 then return; end if;
  asked := library_query_holding(each_term, 1);

  -- All of them; then one fewer, three fewer at most; then any that fewer than a thousand pieces hold, since what holds nothing but a common word is seldom
  -- meant; then any (0).
  at_least := terms;
  loop
    -- What holds that many holds one of the rarest: so there are at most as many of them as of those. Where there are too few, or that would be too long a
    -- question, what was found before stands.
    if at_least > 1 then
      needed := case when at_least = 2 or terms - at_least = 3 then few else enough end;
      next_asked := case when (select sum(most) from unnest(standing[1:terms - at_least + 1]) most) >= case when terms > 8 then few else needed end
        then library_query_holding(each_loosely, at_least) end;
    elsif at_least = 1 and terms > 1 then
      needed := few;
      next_asked := case when rare < terms and (select sum(most) from unnest(standing[1:rare]) most) > 0 then library_query_holding(each_loosely[1:rare], 1) end;
    else
      needed := 0;
      next_asked := library_query_holding(each_loosely, 1);
    end if;
    if next_asked is not null then
      -- What held more is weighed too, however many hold less.
      carried := lessons || published || findings;
      loosely := next_asked;
      lessons := array(select h from library_holding(own, loosely && 'y0', p_theme, p_known_as, p_result, p_year, p_lesson) h where h.sort <> 'finding' and h.sort = 'lesson');
      published := array(select h from library_holding(own, loosely, p_theme, p_known_as, p_result, p_year, p_lesson) h
        where h.sort <> 'finding' and h.sort <> 'lesson' limit 1001);
      is_common := case when at_least = 0 or terms = 1 then (select sum(most) from unnest(standing) most) else 0 end > 3000;
      findings := case when is_common then library_newest(own, loosely, p_theme, p_known_as, p_result, p_year, p_lesson, array['finding'], 1001)
        else array(select h from library_holding(own, loosely, p_theme, p_known_as, p_result, p_year, p_lesson) h where h.sort = 'finding' limit 1001) end;
      select json_object_agg(c.sort, c.times), coalesce(sum(c.times) filter (where c.sort = any (p_sorts)), 0) into v_counts, there from (
        select h.sort, count(*) as times from unnest(lessons || published || findings) h group by h.sort) c;
    end if;
    exit when there >= needed;
    at_least := case when at_least > 2 and terms - at_least < 3 then at_least - 1 when at_least > 1 then 1 else 0 end;
  end loop;

  if cardinality(published) > 1000 then
    more := array['case', 'learning', 'statement'];
    -- Some may say no year.
    published := library_newest(own, loosely, p_theme, p_known_as, p_result, p_year, p_lesson, array_remove(array_remove(p_sorts, 'finding'), 'lesson'), of_published) || published;
  end if;
  if cardinality(findings) > 1000 then
    more := more || array['finding'];
    if not is_common then findings := library_newest(own, loosely, p_theme, p_known_as, p_result, p_year, p_lesson, array['finding'], of_findings); end if;
  end if;

  return query
    with weighed as (
      (select h.piece from unnest(lessons) h where 'lesson' = any (p_sorts))
      union
      select h.piece from unnest(carried) h where h.sort = any (p_sorts)
      union
      (select h.piece from unnest(published) h where h.sort = any (p_sorts) order by h.year desc nulls last limit of_published)
      union
      (select h.piece from unnest(findings) h where 'finding' = any (p_sorts) order by h.year desc nulls last limit of_findings)),
    -- Unpacked once, however often it is asked.
    unpacked as materialized (
      select p.piece, p.sort, p.year, p.found_in || ''::tsvector as found_in from weighed w join library_pieces p on p.landlord = own and p.piece = w.piece),
    held as materialized (
      select p.*, (select count(*)::integer from unnest(each_term) t (term) where p.found_in @@ t.term) as held from unpacked p),
    -- What holds more comes first: so what holds too little to come on the page is not weighed.
    best as (
      select p.piece, p.year,
             (p.held + ts_rank_cd(p.found_in, asked, 33) * case p.sort when 'finding' then 0.5 when 'lesson' then 1.2 else 1 end)::real as weight, p.held
        from held p where p.held >= coalesce((select e.held from held e order by e.held desc offset enough - 1 limit 1), 0)
        order by 3 desc, p.year desc nulls last, p.piece
        offset p_least limit p_most)
    select b.piece, row_number() over (order by b.weight desc, b.year desc nulls last, b.piece), b.held = terms, v_counts, to_json(more) from best b;
end $$;

revoke all on function library_search, library_holding, library_newest from public;
grant execute on function library_search to putright_app;
