-- What a household told of danger no longer shows in what is kept beside a case of it whose restriction was lifted. Such
-- cases already on record are worked out anew by the clock, within a minute; see 0081.
do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
      where c.landlord = v_landlord and not c.is_restricted and c.reference in (
        select substr(e.subject, 6) from entries e where e.landlord = v_landlord and starts_with(e.subject, 'case:')
          and e.kind = 'restriction lifted');
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
