-- Messages to be sent and calls to be made. A row is put here only once the gate of safe contact has let it through, and
-- leaves as sent only when the gate lets it through again. What was sent stands on the record; here it stays until then.
create table messages (
  landlord text not null references landlords (landlord),
  message text not null,
  reference text not null,
  to_whom text,
  means text not null,
  says text not null,
  sender text,
  planned date,
  time text,
  -- Whether somebody who may know what is safe looked at it and said that it keeps to that.
  is_assured boolean not null default false,
  stands text not null default 'to be sent' check (stands in ('to be sent', 'sent', 'stopped')),
  account text not null,
  made timestamptz not null,
  ended timestamptz,
  primary key (landlord, message),
  foreign key (landlord, reference) references cases (landlord, reference)
);
create index messages_to_be_sent on messages (landlord, reference) where stands = 'to be sent';

alter table messages enable row level security;
alter table messages force row level security;
-- Whoever may see the case may see its messages.
create policy own_landlord_and_case on messages
  using (landlord = (select scope_landlord())
         and exists (select from cases c where c.landlord = messages.landlord and c.reference = messages.reference))
  with check (landlord = (select scope_landlord())
         and exists (select from cases c where c.landlord = messages.landlord and c.reference = messages.reference));
grant select, insert, update on messages to putright_app;
