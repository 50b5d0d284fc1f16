-- A report that was read before says nothing of what is taught of it as a whole.
do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update library_reports set read = read || '{"learning": []}' where landlord = v_landlord and not (read ? 'learning');
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
