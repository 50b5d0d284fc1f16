-- What was decided about entries that had been kept as long as their kind is: who, why, and when to look again. What was
-- removed is in erasures as well.
create table retention_decisions (
  landlord text not null references landlords (landlord),
  subject text not null,
  seq integer not null,
  decided timestamptz not null,
  decision text not null check (decision in ('keep', 'remove')),
  why text not null,
  look_again date,
  account text not null,
  primary key (landlord, subject, seq, decided),
  foreign key (landlord, subject, seq) references entries (landlord, subject, seq)
);
alter table retention_decisions enable row level security;
alter table retention_decisions force row level security;
create policy own_landlord_and_entry on retention_decisions
  using (landlord = (select scope_landlord())
         and exists (select from entries e where e.landlord = retention_decisions.landlord
                     and e.subject = retention_decisions.subject and e.seq = retention_decisions.seq))
  with check (landlord = (select scope_landlord())
         and exists (select from entries e where e.landlord = retention_decisions.landlord
                     and e.subject = retention_decisions.subject and e.seq = retention_decisions.seq));
grant select, insert on retention_decisions to putright_app;

-- Whether nothing may be removed of a case or a household for now: a case of the household is open, a claim is live, or
-- the Ombudsman has asked and not yet determined, or has made an order not yet complied with. It looks at every case,
-- whoever is asking, and gives back the scope it was called in.
create function is_held(p_landlord text, p_subject text) returns boolean language plpgsql as $$
declare
  asking text := scope_role();
  v_household text;
  subjects text[];
  held boolean;
begin
  perform set_config('putright.role', 'system', true);
  v_household := case when p_subject like 'household:%' then substr(p_subject, length('household:') + 1)
    else (select c.household from cases c where c.landlord = p_landlord
          and c.reference = substr(p_subject, length('case:') + 1)) end;
  select array_agg('case:' || c.reference), coalesce(bool_or(c.is_open), false) into subjects, held
    from cases c where c.landlord = p_landlord
      and (c.household = v_household or c.reference = substr(p_subject, length('case:') + 1));
  if not held then
    -- By a variable, so that the entries are found by their index under row-level security.
    select coalesce(bool_or(asked > coalesce(determined, 0) or orders > complied or claims > ended), false) into held from (
      select max(e.seq) filter (where e.kind = 'Ombudsman asked for evidence') as asked,
        max(e.seq) filter (where e.kind = 'determination received') as determined,
        count(*) filter (where e.kind = 'order received') as orders,
        count(*) filter (where e.kind = 'order complied with') as complied,
        count(*) filter (where e.kind = 'claim made') as claims,
        count(*) filter (where e.kind = 'claim ended') as ended
      from entries e where e.landlord = p_landlord and e.subject = any (subjects) group by e.subject) told;
  end if;
  perform set_config('putright.role', asking, true);
  return held;
end $$;

-- Takes away the body of an entry that is due, and of every correction of it, which would say it again. Gives how many
-- bodies went; 0 where they are held, are not seen in this scope, or went before.
create function remove_due_body(p_landlord text, p_subject text, p_seq integer, p_account text, p_why text, p_now timestamptz)
returns integer language plpgsql as $$
declare
  gone integer := 0;
  one integer;
begin
  if is_held(p_landlord, p_subject) then return 0; end if;
  for one in
    select e.seq from entries e where e.landlord = p_landlord and e.subject = p_subject and e.body is not null
      and (e.seq = p_seq or (e.kind = 'entry corrected' and e.body ->> 'for' =
            (select f.entry from entries f where f.landlord = p_landlord and f.subject = p_subject and f.seq = p_seq)))
    order by e.seq
  loop
    if erase_body(p_landlord, p_subject, one, p_account, p_why, p_now) then gone := gone + 1; end if;
  end loop;
  return gone;
end $$;
grant execute on function is_held, remove_due_body to putright_app;
