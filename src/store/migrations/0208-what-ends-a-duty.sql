-- What ends a repair, keeps a case open, counts as news, and is asked once or apart has changed, and so have the titles of what is owed:
-- open cases are worked out anew by the clock, within minutes.
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
    update cases set next_change = '2000-01-01T00:00:00Z', kept = '' where landlord = v_landlord and is_open;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
