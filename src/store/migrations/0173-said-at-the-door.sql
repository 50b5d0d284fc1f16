-- What was said behind a door that stayed shut is heard; a manner of speaking is no danger to life, a hotel of another year no
-- wish to move, and what was done when an emergency began does not end it. Open cases are worked out anew by the clock, and
-- households that told of no danger looked at anew, within minutes; `putright rebuild` does it at once.
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
    update households set tells_danger = null where landlord = v_landlord and tells_danger is false;
    update cases set next_change = '2000-01-01T00:00:00Z', kept = '' where landlord = v_landlord and is_open;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
