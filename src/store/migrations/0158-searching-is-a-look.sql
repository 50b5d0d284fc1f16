-- A search that shows homes or people is a look as well: written down before it is shown, without its words. See decision 69.

alter table looks alter column home drop not null;
alter table looks drop constraint looks_opened_check;
alter table looks add constraint looks_opened_check
  check (opened in ('household', 'home', 'case', 'file', 'who looked', 'refused', 'search'));
alter table looks add constraint looks_are_somewhere check ((opened = 'search') = (home is null));
-- Of a search: too little of a digest of its words to find them by, enough to tell one question from another; how many
-- homes and people it showed; and whether it was for the last name, or the home, of whoever searched.
alter table looks add column asked smallint, add column found integer, add column is_for_own_name boolean, add column is_for_own_home boolean;
create index looks_by_searching on looks (landlord, looked) where opened = 'search';

drop policy own_landlord_and_answers_for_it on looks;
create policy own_landlord_and_answers_for_it on looks
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system'
    or ((home is null or home <> all (array(select name from apart_from('home') as name)))
      and (household is null or household <> all (array(select name from apart_from('household') as name)))
      and (account = (select scope_account())
        or ((select scope_role()) in ('ASB and safeguarding lead', 'manager')
            and (reference is null or exists (select from cases c where c.landlord = looks.landlord and c.reference = looks.reference)))))))
  with check (landlord = (select scope_landlord()) and account = (select scope_account()));

-- Writes down a search by whoever is in scope; the same question within ten minutes is the same search. Whether it names
-- where they said they live is told here, where nobody else reads that: its postcode, or its number and the first
-- word of its street.
--   p_words the words of the question, in small letters without accents, apart from each other by single spaces
create function note_search(p_asked smallint, p_words text, p_is_for_own_name boolean, p_found integer, p_now timestamptz)
returns void language plpgsql set enable_seqscan = off as $$
declare
  v_landlord text := scope_landlord();
  v_account text := scope_account();
begin
  perform set_config('synchronous_commit', 'off', true);
  insert into looks (landlord, looked, account, role, opened, asked, found, is_for_own_name, is_for_own_home)
    select v_landlord, p_now, v_account, scope_role(), 'search', p_asked, p_found, p_is_for_own_name, exists (
      select from own_addresses o where o.landlord = v_landlord and o.account = v_account
        and (position(lower(replace(o.postcode, ' ', '')) in replace(p_words, ' ', '')) > 0
          or position(' ' || coalesce(array_to_string(regexp_match(lower(o.address), '([0-9]+[a-z]?)\W+([a-z]+)'), ' '),
            trim(regexp_replace(lower(o.address), '\W+', ' ', 'g'))) || ' ' in ' ' || p_words || ' ') > 0))
    where not exists (
      select from looks l where l.landlord = v_landlord and l.account = v_account
        and l.looked > p_now - interval '10 minutes' and l.looked <= p_now and l.opened = 'search' and l.asked = p_asked);
end $$;
revoke all on function note_search from public;
grant execute on function note_search to putright_app;
