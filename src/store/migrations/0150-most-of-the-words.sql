-- Searching the library: what holds every word is topped up with what holds most of them, and only where that is too little
-- with what holds any. The lists of common words were the dearest of it, and what holds one of six words is seldom meant.

-- What must be held to hold at least p_held of some terms; null where that would be too long a question.
create function library_query_holding(p_terms tsquery[], p_held integer) returns tsquery language plpgsql immutable as $$
declare
  whole tsquery;
  this tsquery;
  count integer := cardinality(p_terms);
begin
  if count > 8 and p_held between 2 and count - 1 then return null; end if;
  if p_held = count then
    for place in 1 .. count loop whole := case when whole is null then p_terms[place] else whole && p_terms[place] end; end loop;
    return whole;
  end if;
  -- Either the last is held, and one fewer of the others, or it is not.
  if p_held = 1 then
    for place in 1 .. count loop whole := case when whole is null then p_terms[place] else whole || p_terms[place] end; end loop;
    return whole;
  end if;
  whole := p_terms[count] && library_query_holding(p_terms[1:count - 1], p_held - 1);
  this := library_query_holding(p_terms[1:count - 1], p_held);
  return whole || this;
end $$;

drop function library_search(json, boolean, text[], text, text, text, integer, text, integer, integer);

/* Finds the pieces that hold every term, or as many as it takes to fill a page; a term is a list of words or phrases that mean the same. Gives the best, whether
   each holds every term, and how many pieces there are of each sort. Published words first: of what is many only the latest are weighed. */
create function library_search(p_terms json, p_sorts text[], p_theme text, p_known_as text, p_result text, p_year integer,
  p_lesson text, p_least integer, p_most integer)
returns table (piece text, weight real, holds_all boolean, counts json) language plpgsql stable security definer set search_path = putright set enable_seqscan = off as $$
declare
  asked tsquery := library_query(p_terms, true);
  each_term tsquery[] := array(select q from (
    select library_query(json_build_array(t.value), true) as q from json_array_elements(p_terms) t) each where q is not null);
  -- Whether words stand side by side is asked only of what is weighed: it takes the piece itself, not the index alone.
  each_loosely tsquery[] := array(select regexp_replace(q::text, '<(-|[0-9]+)>', '&', 'g')::tsquery from unnest(each_term) q);
  terms integer := cardinality(each_term);
  at_least integer := terms;
  rare tsquery[];
  loosely tsquery;
  next_asked tsquery;
  enough integer := p_least + p_most;
  there integer := 0;
  -- Fewer are weighed for the first pages of everything, which is what most people read.
  is_deep boolean := cardinality(p_sorts) = 1 or p_least >= 100;
begin
  if asked is null then return; end if;
  loop
    -- Where that would be too long a question, what was asked before stands.
    next_asked := library_query_holding(each_loosely, at_least);
    if next_asked is not null then
      loosely := next_asked;
      exit when at_least = 1;
      select count(*) into there from (select from library_pieces p
        where p.landlord = scope_landlord() and p.found_in @@ loosely and p.sort = any (p_sorts)
          and (p_theme is null or p_theme = any (p.themes)) and (p_known_as is null or p.known_as = p_known_as)
          and (p_result is null or p.result = p_result) and (p_year is null or p.year = p_year) and (p_lesson is null or p.lesson = p_lesson)
        limit enough) few;
      exit when there >= enough;
    end if;
    -- Three fewer at most; then any, where that gave next to nothing.
    exit when (at_least <= 2 or terms - at_least >= 3) and there >= p_least + least(p_most, 5);
    at_least := case when at_least > 2 and terms - at_least < 3 then at_least - 1 else 1 end;
  end loop;
  if at_least = 1 and terms > 1 then
    -- What holds nothing but a word that a thousand pieces hold is seldom meant.
    select array_agg(q) into rare from unnest(each_loosely) q
      where (select count(*) from (select from library_pieces p where p.landlord = scope_landlord() and p.found_in @@ q limit 1000) few) < 1000;
    if cardinality(rare) < terms then
      select count(*) into there from (select from library_pieces p
        where p.landlord = scope_landlord() and p.found_in @@ library_query_holding(rare, 1) and p.sort = any (p_sorts)
          and (p_theme is null or p_theme = any (p.themes)) and (p_known_as is null or p.known_as = p_known_as)
          and (p_result is null or p.result = p_result) and (p_year is null or p.year = p_year) and (p_lesson is null or p.lesson = p_lesson)
        limit enough) few;
      if there >= p_least + least(p_most, 5) then loosely := library_query_holding(rare, 1); end if;
    end if;
  end if;
  return query
    with found as materialized (
      select p.piece, p.sort, p.year from library_pieces p
      where p.landlord = scope_landlord() and p.found_in @@ loosely
        and (p_theme is null or p_theme = any (p.themes)) and (p_known_as is null or p.known_as = p_known_as)
        and (p_result is null or p.result = p_result) and (p_year is null or p.year = p_year) and (p_lesson is null or p.lesson = p_lesson)),
    counted as (select json_object_agg(c.sort, c.times) as times from (select f.sort, count(*) as times from found f group by f.sort) c),
    weighed as (
      (select f.piece from found f where f.sort = 'lesson' and 'lesson' = any (p_sorts))
      union all
      (select f.piece from found f where f.sort not in ('lesson', 'finding') and f.sort = any (p_sorts) order by f.year desc nulls last limit case when is_deep then 400 else 80 end)
      union all
      (select f.piece from found f where f.sort = 'finding' and 'finding' = any (p_sorts) order by f.year desc nulls last limit case when is_deep then 400 else 40 end))
    select p.piece,
           (h.held + ts_rank_cd(p.found_in, asked, 33) * case p.sort when 'finding' then 0.5 when 'lesson' then 1.2 else 1 end)::real as weight,
           h.held = terms, (select times from counted)
      from weighed w join library_pieces p on p.landlord = scope_landlord() and p.piece = w.piece,
        lateral (select count(*)::integer as held from unnest(each_term) t (term) where p.found_in @@ t.term) h
      order by 2 desc, p.year desc nulls last, p.piece
      offset p_least limit p_most;
end $$;

revoke all on function library_search from public;
grant execute on function library_search, library_query_holding to putright_app;
