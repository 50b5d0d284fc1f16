-- Who works for a landlord, how they show who they are, and what they had written when their time ran out.

-- An account is closed, never deleted: entries say who wrote them.
create table accounts (
  landlord text not null references landlords (landlord),
  account text not null,
  name text not null,
  -- In lower case, so that however it is typed it is the same.
  email text not null check (email = lower(email)),
  role text not null check (role in ('officer', 'complaints officer', 'ASB and safeguarding lead', 'manager',
    'governing body', 'administrator')),
  team text not null default '',
  patches text[] not null default '{}',
  -- A PHC string. Null until the person has chosen a password, and in the made-up landlord.
  password_hash text,
  must_change_password boolean not null default false,
  second_factor text,
  -- The last half minute whose code was used, so that no code is used twice.
  second_factor_step bigint,
  -- Since the last whole sign-in or the last lock.
  failed_tries integer not null default 0,
  locked_until timestamptz,
  made timestamptz not null,
  closed timestamptz,
  primary key (landlord, account),
  unique (landlord, email)
);
create index accounts_by_email on accounts (email);

-- Codes for when the phone is lost: each is good once, and only its hash is kept.
create table recovery_codes (
  landlord text not null references landlords (landlord),
  account text not null,
  code_hash text not null,
  primary key (landlord, account, code_hash),
  foreign key (landlord, account) references accounts (landlord, account)
);

-- A link by which a person chooses a password, once. Only its hash is kept.
create table reset_links (
  landlord text not null references landlords (landlord),
  token_hash text not null,
  account text not null,
  made_by text not null,
  expires timestamptz not null,
  primary key (landlord, token_hash),
  foreign key (landlord, account) references accounts (landlord, account)
);
create index reset_links_by_account on reset_links (landlord, account);

create table sessions (
  landlord text not null references landlords (landlord),
  -- What the browser holds is not kept, only its hash.
  token_hash text not null,
  account text not null,
  -- What is still to be done before the person is signed in; null when they are.
  awaits text check (awaits in ('code', 'password', 'second factor')),
  idle interval not null,
  -- When it times out if nothing more is done, which is never after it ends.
  until timestamptz not null,
  ends timestamptz not null,
  primary key (landlord, token_hash),
  foreign key (landlord, account) references accounts (landlord, account)
);
create index sessions_by_account on sessions (landlord, account);
create index sessions_by_until on sessions (until);

-- What a person has written in a form and not yet sent. `form` is the address of its page.
create table drafts (
  landlord text not null references landlords (landlord),
  account text not null,
  form text not null,
  body json not null,
  saved timestamptz not null,
  primary key (landlord, account, form),
  foreign key (landlord, account) references accounts (landlord, account)
);

do $$
declare name text;
begin
  foreach name in array array['accounts', 'recovery_codes', 'reset_links', 'sessions', 'drafts'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_landlord on %I using (landlord = scope_landlord()) with check (landlord = scope_landlord())', name);
  end loop;
  -- A few things are asked before anyone can say which landlord they are of. Only the functions below, which run as
  -- these tables' owner, ever see past the landlord, and only where no landlord has been named.
  foreach name in array array['landlords', 'accounts', 'reset_links', 'sessions'] loop
    execute format('create policy no_landlord_yet on %I to current_user using (coalesce(scope_landlord(), '''') = '''') with check (coalesce(scope_landlord(), '''') = '''')', name);
  end loop;
end $$;

grant select, insert, update on accounts to putright_app;
grant select, insert, delete on recovery_codes, reset_links to putright_app;
grant select, insert, update, delete on sessions, drafts to putright_app;

-- Counts a try at a password or a code before it is looked at, so that tries made all at once are counted too. False
-- when the account is locked. The eighth try in a row locks it for fifteen minutes; that try may still be the right one.
create function take_try(p_landlord text, p_account text, p_now timestamptz) returns boolean
language plpgsql as $$
declare
  v_locked_until timestamptz;
  v_tries integer;
begin
  select a.locked_until, a.failed_tries into v_locked_until, v_tries from accounts a
    where a.landlord = p_landlord and a.account = p_account and a.closed is null for update;
  if not found or v_locked_until > p_now then return false; end if;
  update accounts a set
      failed_tries = case when v_tries + 1 >= 8 then 0 else v_tries + 1 end,
      locked_until = case when v_tries + 1 >= 8 then p_now + interval '15 minutes' end
    where a.landlord = p_landlord and a.account = p_account;
  return true;
end $$;

-- The accounts with an email, of whatever landlord, each with a try taken.
create function take_sign_in_try(p_email text, p_now timestamptz)
returns table (landlord text, account text, password_hash text, may_try boolean)
language plpgsql security definer set search_path = putright as $$
begin
  for landlord, account, password_hash in
    select a.landlord, a.account, a.password_hash from accounts a
      where a.email = p_email and a.closed is null and a.password_hash is not null
      order by a.landlord limit 5
  loop
    may_try := take_try(landlord, account, p_now);
    return next;
  end loop;
end $$;

-- How people may sign in: one row for all real landlords, and one for each role in a made-up one.
create function ways_in()
returns table (is_demo boolean, landlord text, landlord_name text, account text, name text, role text)
language sql stable security definer set search_path = putright as $$
  (select distinct on (l.landlord, a.role) true, l.landlord, l.name, a.account, a.name, a.role
    from landlords l join accounts a on a.landlord = l.landlord
    where l.is_demo and a.closed is null order by l.landlord, a.role, a.account)
  union all
  (select false, '', '', '', '', '' from landlords l where not l.is_demo limit 1)
$$;

create function is_set_up() returns boolean
language sql stable security definer set search_path = putright as $$ select exists (select from landlords) $$;

-- Takes away sessions and links that ran out before a moment.
create function sweep_sessions(p_before timestamptz) returns integer
language plpgsql security definer set search_path = putright as $$
declare swept integer;
begin
  delete from sessions where until < p_before;
  get diagnostics swept = row_count;
  delete from reset_links where expires < p_before;
  return swept;
end $$;

-- The session a browser holds, with whose it is, and keeps it going where something was done in it. Once a minute is
-- often enough to write that down.
create function use_session(p_landlord text, p_token_hash text, p_now timestamptz, p_extends boolean)
returns table (landlord_name text, is_demo boolean, account text, name text, role text, team text, patches json,
               awaits text, until timestamptz, is_timed_out boolean)
language plpgsql as $$
declare
  v_session sessions;
  v_until timestamptz;
begin
  select s.* into v_session from sessions s where s.landlord = p_landlord and s.token_hash = p_token_hash;
  if not found then return; end if;
  v_until := v_session.until;
  if p_extends and p_now < v_until and least(p_now + v_session.idle, v_session.ends) >= v_until + interval '1 minute' then
    v_until := least(p_now + v_session.idle, v_session.ends);
    update sessions s set until = v_until
      where s.landlord = p_landlord and s.token_hash = p_token_hash and s.until < v_until;
  end if;
  return query
    select l.name, l.is_demo, a.account, a.name, a.role, a.team, to_json(a.patches), v_session.awaits, v_until,
           p_now >= v_until
    from accounts a join landlords l on l.landlord = a.landlord
    where a.landlord = p_landlord and a.account = v_session.account and a.closed is null;
end $$;

-- Makes the first real landlord and its first administrator. False when there is one already.
create function set_up_landlord(p_landlord text, p_landlord_name text, p_account text, p_name text, p_email text,
                                p_password_hash text, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = putright as $$
begin
  -- Two who set up at once: the second waits, and finds the first.
  perform pg_advisory_xact_lock(hashtextextended('set up putright', 0));
  if exists (select from landlords where not is_demo) then return false; end if;
  insert into landlords (landlord, name, made) values (p_landlord, p_landlord_name, p_now);
  insert into accounts (landlord, account, name, email, role, password_hash, made)
    values (p_landlord, p_account, p_name, p_email, 'administrator', p_password_hash, p_now);
  return true;
end $$;

revoke all on function set_up_landlord, take_sign_in_try, ways_in, is_set_up, sweep_sessions from public;
grant execute on function set_up_landlord, take_sign_in_try, ways_in, is_set_up, sweep_sessions to putright_app;
