-- The record: entries are only ever added to. Everything marked "worked out" can be thrown away and made again.
-- Every row belongs to a landlord, and every key begins with it.

create table landlords (
  landlord text primary key,
  name text not null,
  is_demo boolean not null default false,
  made timestamptz not null
);

create table homes (
  landlord text not null references landlords (landlord),
  home text not null,
  reference text not null,
  uprn text,
  address text not null,
  postcode text not null,
  patch text not null default '',
  block text,
  tenure text,
  bedrooms smallint,
  built smallint,
  construction text,
  heating text,
  primary key (landlord, home),
  unique (landlord, reference)
);
create index homes_by_block on homes (landlord, block) where block is not null;

create table households (
  landlord text not null references landlords (landlord),
  household text not null,
  home text not null,
  since date not null,
  until date,
  primary key (landlord, household),
  foreign key (landlord, home) references homes (landlord, home)
);
create index households_by_home on households (landlord, home, since);

-- Names and ways to reach people stand here and nowhere else, so that a person can be erased and the record still reads.
create table people (
  landlord text not null references landlords (landlord),
  household text not null,
  part text not null,
  name text not null,
  phone text,
  email text,
  born date,
  primary key (landlord, household, part),
  foreign key (landlord, household) references households (landlord, household)
);

create table entries (
  landlord text not null references landlords (landlord),
  subject text not null,
  seq integer not null check (seq > 0),
  entry text not null,
  kind text not null,
  happened date not null,
  at timestamptz,
  recorded timestamptz not null,
  account text not null,
  -- Null only where it has been lawfully erased. The digest stands for it in the chain.
  body json,
  digest bytea not null,
  hash bytea not null,
  primary key (landlord, subject, seq),
  unique (landlord, entry)
);

create table erasures (
  landlord text not null references landlords (landlord),
  subject text not null,
  seq integer not null,
  erased timestamptz not null,
  account text not null,
  why text not null,
  primary key (landlord, subject, seq),
  foreign key (landlord, subject, seq) references entries (landlord, subject, seq)
);

-- A case: where it belongs, and what has been worked out of its record.
create table cases (
  landlord text not null references landlords (landlord),
  reference text not null,
  home text not null,
  household text,
  family text not null,
  title text not null,
  officer text,
  is_open boolean not null,
  is_restricted boolean not null,
  is_stalled boolean not null default false,
  opened date not null,
  closed date,
  risk smallint not null default 0,
  gauge text not null default 'none',
  failings integer not null default 0,
  tally jsonb not null default '{}',
  next_change timestamptz,
  primary key (landlord, reference),
  foreign key (landlord, home) references homes (landlord, home),
  foreign key (landlord, household) references households (landlord, household)
);
create index cases_by_home on cases (landlord, home);
create index cases_by_officer on cases (landlord, officer) where is_open;
create index cases_by_next_change on cases (landlord, next_change) where next_change is not null;

-- Worked out: who is named on a case, or has been taken off it.
create table case_access (
  landlord text not null references landlords (landlord),
  reference text not null,
  account text not null,
  may boolean not null,
  primary key (landlord, reference, account),
  foreign key (landlord, reference) references cases (landlord, reference)
);

-- Worked out: what is owed on open cases, in the order of the worklist.
create table duties (
  landlord text not null references landlords (landlord),
  reference text not null,
  lesson text not null,
  title text not null,
  clock text not null,
  since date not null,
  due date not null,
  due_at timestamptz not null,
  why text not null,
  officer text not null,
  family text not null,
  patch text not null,
  risk smallint not null,
  is_restricted boolean not null,
  primary key (landlord, reference, lesson),
  foreign key (landlord, reference) references cases (landlord, reference)
);
create index duties_by_officer on duties (landlord, officer, due_at, risk desc, reference, lesson);
create index duties_by_day on duties (landlord, due_at, risk desc, reference, lesson);

-- A form sent twice does nothing twice.
create table submissions (
  landlord text not null references landlords (landlord),
  once text not null,
  subject text not null,
  seq integer not null,
  made timestamptz not null,
  primary key (landlord, once)
);

-- References are given out in order, one row a landlord.
create table case_numbers (
  landlord text not null references landlords (landlord),
  last integer not null,
  primary key (landlord)
);
