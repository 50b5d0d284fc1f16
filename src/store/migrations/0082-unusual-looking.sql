-- Looking that is out of the ordinary is shown to those who answer for it, until one of them writes down what came of it.

-- What came of a look that was raised, of one sort ('own home', 'no case in hand' …). Only ever added to.
create table looks_settled (
  landlord text not null,
  look bigint not null,
  sort text not null,
  settled timestamptz not null,
  account text not null,
  why text not null,
  primary key (landlord, look, sort),
  foreign key (landlord, look) references looks (landlord, look)
);
-- How many households one person may open in an hour before it is raised, as a landlord says: the last one said counts.
create table looking_limits (
  landlord text not null references landlords (landlord),
  said timestamptz not null,
  account text not null,
  households integer not null check (households between 2 and 1000),
  primary key (landlord, said)
);
-- Where somebody who works for the landlord lives, if they live in one of its homes and said so. Theirs alone to read.
create table own_addresses (
  landlord text not null,
  account text not null,
  address text not null,
  postcode text not null,
  primary key (landlord, account),
  foreign key (landlord, account) references accounts (landlord, account)
);

do $$
declare name text;
begin
  foreach name in array array['looks_settled', 'looking_limits', 'own_addresses'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
end $$;
-- What came of a look is seen by those who see the look.
create policy own_landlord_and_look on looks_settled
  using (landlord = (select scope_landlord()) and exists (
    select from looks l where l.landlord = looks_settled.landlord and l.look = looks_settled.look))
  with check (landlord = (select scope_landlord()) and account = (select scope_account())
    and (select scope_role()) in ('ASB and safeguarding lead', 'manager'));
create policy own_landlord on looking_limits
  using (landlord = (select scope_landlord()))
  with check (landlord = (select scope_landlord()) and account = (select scope_account())
    and (select scope_role()) in ('ASB and safeguarding lead', 'manager'));
create policy own_landlord_and_own on own_addresses
  using (landlord = (select scope_landlord()) and ((select scope_role()) = 'system' or account = (select scope_account())))
  with check (landlord = (select scope_landlord()) and account = (select scope_account()));
grant select, insert on looks_settled, looking_limits to putright_app;
grant select, insert, update, delete on own_addresses to putright_app;

-- Whether a home is where an account's owner said they live: the same postcode, and the same number or name before the
-- street. It tells no more than that, whoever asks.
create function is_own_home(p_account text, p_home text) returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  v_is boolean;
begin
  perform set_config('putright.role', 'system', true);
  v_is := exists (
    select from own_addresses o join homes h on h.landlord = o.landlord and h.home = p_home
    where o.landlord = scope_landlord() and o.account = p_account
      and lower(replace(o.postcode, ' ', '')) = lower(replace(h.postcode, ' ', ''))
      and coalesce(substring(lower(o.address) from '[0-9]+[a-z]?'), lower(o.address))
        = coalesce(substring(lower(h.address) from '[0-9]+[a-z]?'), lower(h.address)));
  perform set_config('putright.role', asking, true);
  return v_is;
end $$;

-- Whether an account wrote on the record of a household, or of any case of its home, between two moments: then it was
-- looked at for that, though no case was in hand before. It tells no more than that, whoever asks.
create function wrote_there(p_account text, p_home text, p_household text, p_from timestamptz, p_until timestamptz)
returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  v_subjects text[];
  v_did boolean;
begin
  perform set_config('putright.role', 'system', true);
  v_subjects := array(select 'case:' || c.reference from cases c where c.landlord = scope_landlord() and c.home = p_home)
    || ('household:' || p_household) || ('home:' || p_home);
  v_did := exists (select from entries e where e.landlord = scope_landlord() and e.subject = any (v_subjects)
    and e.account = p_account and e.recorded between p_from and p_until);
  perform set_config('putright.role', asking, true);
  return v_did;
end $$;
revoke all on function is_own_home, wrote_there from public;
grant execute on function is_own_home, wrote_there to putright_app;
