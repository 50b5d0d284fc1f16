-- Who is asking is said once for a connection: the landlord, the account and its role. 'system' is the program itself,
-- when it works out what is owed; it is never the scope of a person's page.

create function scope_landlord() returns text language sql stable parallel safe
  as $$ select current_setting('putright.landlord', true) $$;
create function scope_account() returns text language sql stable parallel safe
  as $$ select current_setting('putright.account', true) $$;
create function scope_role() returns text language sql stable parallel safe
  as $$ select current_setting('putright.role', true) $$;

do $$
declare name text;
begin
  foreach name in array array['landlords', 'homes', 'households', 'people', 'entries', 'erasures', 'cases',
    'case_access', 'duties', 'submissions', 'case_numbers']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  foreach name in array array['landlords', 'homes', 'households', 'people', 'erasures', 'case_access', 'submissions', 'case_numbers']
  loop
    execute format('create policy own_landlord on %I using (landlord = scope_landlord()) with check (landlord = scope_landlord())', name);
  end loop;
end $$;

-- A restricted case is not there for those not named on it. Safeguarding leads are named by their role, unless taken off.
create policy own_landlord_and_named on cases
  using (landlord = scope_landlord() and (scope_role() = 'system' or not is_restricted
    or exists (select from case_access a where a.landlord = cases.landlord and a.reference = cases.reference
               and a.account = scope_account() and a.may)
    or (scope_role() = 'ASB and safeguarding lead' and not exists (select from case_access a
        where a.landlord = cases.landlord and a.reference = cases.reference and a.account = scope_account() and not a.may))))
  with check (landlord = scope_landlord());

create policy own_landlord_and_named on duties
  using (landlord = scope_landlord() and (scope_role() = 'system' or not is_restricted
    or exists (select from case_access a where a.landlord = duties.landlord and a.reference = duties.reference
               and a.account = scope_account() and a.may)
    or (scope_role() = 'ASB and safeguarding lead' and not exists (select from case_access a
        where a.landlord = duties.landlord and a.reference = duties.reference and a.account = scope_account() and not a.may))))
  with check (landlord = scope_landlord());

create policy own_landlord_and_named on entries
  using (landlord = scope_landlord() and (scope_role() = 'system' or left(subject, 5) <> 'case:'
    or exists (select from cases c where c.landlord = entries.landlord and c.reference = substr(entries.subject, 6))))
  with check (landlord = scope_landlord());

-- The application's role: entries may be read and added, never changed or taken away.
grant usage on schema putright to putright_app;
grant select on landlords, erasures to putright_app;
grant insert on landlords to putright_app;
grant select, insert on entries, submissions to putright_app;
grant select, insert, update on homes, case_numbers to putright_app;
grant select, insert, update, delete on households, people, cases, case_access, duties to putright_app;
