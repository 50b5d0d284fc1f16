-- Where an allegation names nobody who has an account, those whose names are near to it are kept apart until somebody says
-- who is meant. To match people again when an account comes or is renamed, it has to be known who is kept apart already.
drop function persons_apart();
create function persons_apart() returns table (reference text, person text, since date, accounts json) language plpgsql as $$
declare asking text := scope_role();
begin
  perform set_config('putright.role', 'system', true);
  return query select n.reference, n.person, n.since, coalesce(json_agg(n.account) filter (where n.account <> ''), '[]') from no_contact n
    where n.landlord = scope_landlord() group by n.reference, n.person, n.since;
  perform set_config('putright.role', asking, true);
end $$;
revoke all on function persons_apart from public;
grant execute on function persons_apart to putright_app;

-- Cases with an allegation about staff already on record are worked out anew by the clock, within a minute.
do $$
declare
  v_landlords text[] := array(select landlord from landlords);
  v_landlord text;
begin
  foreach v_landlord in array v_landlords loop
    perform set_config('putright.landlord', v_landlord, true), set_config('putright.role', 'system', true);
    update cases c set next_change = '2000-01-01T00:00:00Z', kept = ''
      where c.landlord = v_landlord and c.reference in (
        select substr(e.subject, 6) from entries e where e.landlord = v_landlord and starts_with(e.subject, 'case:')
          and e.kind in ('staff conduct alleged', 'contact barred'));
  end loop;
  perform set_config('putright.landlord', '', true), set_config('putright.role', '', true);
end $$;
