-- A restricted case of no household that was opened and closed in one go keeps whoever had the home as well. Until now nobody was kept
-- beside it, so that a rebuild, which reads what they told beside it, opened to everybody what their telling had closed.
create trigger remember_who_lived_there_at_once before insert on cases for each row
  when (new.household is null and not new.is_open and new.is_restricted) execute function remember_who_lived_there();

-- Those there are that nothing has opened yet: whoever had the home when they were closed, or else has it now.
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
    update cases c set lived_there = coalesce(
        (select h.household from households h where h.landlord = v_landlord and h.home = c.home and h.since <= c.closed
           and (h.until is null or h.until > c.closed) order by h.since desc limit 1),
        lives_there(v_landlord, c.home))
      where c.landlord = v_landlord and c.household is null and not c.is_open and c.is_restricted and c.lived_there is null;
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
