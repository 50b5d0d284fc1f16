-- How hard an open case may fall on people is worked out otherwise: a low risk stands only until something changes in the
-- household, and what was only heard of a danger to life counts. The clock works them out anew, within minutes.
--
-- What others see of a document is it without what its pictures tell of where and with what they were taken: those kept
-- already wait until the clock has taken that out of them.
do $$
declare
  v_landlords text[];
  v_landlord text;
begin
  alter table landlords no force row level security;
  v_landlords := array(select landlord from landlords);
  alter table landlords force row level security;
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update files set copies = 'waiting', blanks = '[]' where landlord = v_landlord and copies <> 'waiting' and type ~ '^(application|message|text)/';
    update cases set next_change = '2000-01-01T00:00:00Z', kept = '' where landlord = v_landlord and is_open;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
