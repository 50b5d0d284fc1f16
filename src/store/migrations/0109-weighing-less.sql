/* Finds the pieces that hold every term, or with p_any at least one; a term is a list of words or phrases that mean the same. Gives the best, and how many there
   are of each sort. Published words first: of what is many only the latest are weighed. Where not every term is held, what holds more of them comes first. */
create or replace function library_search(p_terms json, p_any boolean, p_sorts text[], p_theme text, p_known_as text, p_result text, p_year integer,
  p_lesson text, p_least integer, p_most integer)
returns table (piece text, weight real, counts json) language plpgsql stable security definer set search_path = putright set enable_seqscan = off as $$
declare
  asked tsquery := library_query(p_terms, p_any);
  each_term tsquery[] := case when p_any then array(select q from (
    select library_query(json_build_array(t.value), true) as q from json_array_elements(p_terms) t) each where q is not null) else '{}' end;
  -- Whether words stand side by side is asked only of what is weighed: it takes the piece itself, not the index alone.
  loosely tsquery := case when p_any then regexp_replace(asked::text, '<(-|[0-9]+)>', '&', 'g')::tsquery else asked end;
begin
  if asked is null then return; end if;
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
      (select f.piece from found f where f.sort not in ('lesson', 'finding') and f.sort = any (p_sorts) order by f.year desc nulls last limit 300)
      union all
      (select f.piece from found f where f.sort = 'finding' and 'finding' = any (p_sorts) order by f.year desc nulls last limit 200))
    select p.piece, ((select count(*) from unnest(each_term) t (term) where p.found_in @@ t.term) + ts_rank_cd(p.found_in, asked, 33) * case p.sort when 'finding' then 0.5 when 'lesson' then 1.2 else 1 end)::real as weight,
           (select times from counted)
      from weighed w join library_pieces p on p.landlord = scope_landlord() and p.piece = w.piece
      order by 2 desc, p.year desc nulls last, p.piece
      offset p_least limit p_most;
end $$;
