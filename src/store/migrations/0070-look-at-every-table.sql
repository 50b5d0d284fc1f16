-- After very many rows came in one go, the planner is shown every table it chooses by, those of the worklist among them.
create or replace function look_at_tables_again() returns void
language plpgsql security definer set search_path = putright as $$
begin
  analyze landlords, homes, households, people, entries, cases, case_access, duties, duty_counts, submissions;
end $$;
