-- The program itself, asked for no landlord in particular, may see which landlords there are: that is how the clock's
-- work finds them. It sees nothing else of theirs until it says whose.
create policy every_landlord on landlords for select
  using (scope_role() = 'system' and scope_account() = 'system' and scope_landlord() = '');
