-- Complaints and what was learned are found across a landlord by these: few among the entries, so the index is small.
create index entries_of_complaints on entries (landlord, kind, subject)
  where kind in ('complaint received', 'learning recorded');

-- The tally of a case now says in which months something fell due and was missed. Every case is worked out anew by the
-- clock, some hundreds a minute; `putright rebuild` does it at once.
do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update cases set next_change = '2000-01-01T00:00:00Z', kept = '' where landlord = v_landlord;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
