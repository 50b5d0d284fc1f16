import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from './database.ts';

// What keeps one landlord's rows from another's, and the record from being changed, read off the live schema.

let fresh: FreshDatabase;
let owner: Client;

before(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.url });
  await owner.connect();
  await owner.query('set search_path = putright');
});

after(async () => {
  await owner.end();
  await fresh.drop();
});

/** The rules, each a question that gives a line for whatever breaks it. */
const rules = {
  'every table has the landlord': `
    select relname as broken from pg_class c where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_attribute a where a.attrelid = c.oid and attname = 'landlord' and attnotnull)`,
  'every table has row-level security, enabled and forced': `
    select relname as broken from pg_class where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`,
  'every table has a policy on whose landlord it is': `
    select relname as broken from pg_class c where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_policy p where p.polrelid = c.oid
                      and pg_get_expr(p.polqual, p.polrelid) like '%scope_landlord()%')`,
  // The owner is nobody who signs in: it is who the functions run as that search the library, and they ask themselves.
  'no policy lets anyone but the owner past whose landlord it is': `
    select c.relname || ': ' || p.polname as broken from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = 'putright'::regnamespace and polpermissive and polroles <> array[c.relowner]
        and not (coalesce(pg_get_expr(p.polqual, p.polrelid), 'scope_landlord()') like '%scope_landlord()%'
                 and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'scope_landlord()') like '%scope_landlord()%')`,
  'every table has a primary key': `
    select relname as broken from pg_class c where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_index i where i.indrelid = c.oid and indisprimary)`,
  'every key begins with the landlord': `
    select c.relname || ': ' || x.relname as broken
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where c.relnamespace = 'putright'::regnamespace and indisunique and a.attname is distinct from 'landlord'`,
  'every foreign key begins with the landlord on both sides': `
    select c.relname || ': ' || conname as broken from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
      where c.relnamespace = 'putright'::regnamespace and contype = 'f' and not (a.attname = 'landlord' and f.attname = 'landlord')`,
  'what is written down cannot be changed by the application': `
    select t || ': ' || r as broken from unnest(array['entries', 'erasures', 'submissions', 'looks', 'looks_settled', 'looking_limits', 'behaviour_samples', 'landlord_names_said']) t,
      unnest(array['update', 'delete', 'truncate']) r
      where has_table_privilege('putright_app', 'putright.' || t, r)
        or (r = 'update' and has_any_column_privilege('putright_app', 'putright.' || t, r))`,
  'the application owns nothing, so that it cannot give itself more': `
    select relname as broken from pg_class where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p')
      and pg_get_userbyid(relowner) = 'putright_app'`,
  'the application’s role is bound by row-level security': `
    select rolname as broken from pg_roles where rolname = 'putright_app' and (rolsuper or rolbypassrls or rolcanlogin)`,
  'what is seen through a view is what its reader may see': `
    select relname as broken from pg_class where relnamespace = 'putright'::regnamespace
      and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)))`,
  'a function that runs as the owner says where it looks, and not everyone may call it': `
    select proname as broken from pg_proc where pronamespace = 'putright'::regnamespace and prosecdef
      and (not coalesce('search_path=putright' = any(proconfig), false) or has_function_privilege('public', oid, 'execute'))`,
};

type Rule = keyof typeof rules;

async function broken(rule: Rule): Promise<readonly string[]> {
  const { rows } = await owner.query<{ broken: string }>(rules[rule]);
  return rows.map((row) => row.broken).sort();
}

describe('the schema as migrated', () => {
  test('has the tables there should be, so that the rules have something to be about', async () => {
    const { rows } = await owner.query(
      "select relname from pg_class where relnamespace = 'putright'::regnamespace and relkind = 'r'",
    );
    const names = rows.map((row) => row.relname);
    for (const name of ['landlords', 'homes', 'entries', 'erasures', 'submissions', 'cases', 'duties', 'accounts'])
      assert.ok(names.includes(name), name);
  });
  for (const rule of Object.keys(rules) as Rule[]) {
    test(rule, async () => assert.deepEqual(await broken(rule), []));
  }
});

/** For each rule, something that breaks it, and what is then named. */
const breaches: Readonly<Record<Rule, readonly [sql: string, named: string]>> = {
  'every table has the landlord': ['create table bad (id text primary key)', 'bad'],
  'every table has row-level security, enabled and forced': [
    'create table bad (landlord text primary key); alter table bad enable row level security',
    'bad',
  ],
  'every table has a policy on whose landlord it is': [
    'create table bad (landlord text primary key); create policy all_of_it on bad using (true)',
    'bad',
  ],
  'no policy lets anyone but the owner past whose landlord it is': [
    'create policy all_of_it on homes for select using (true)',
    'homes: all_of_it',
  ],
  'every table has a primary key': ['create table bad (landlord text not null)', 'bad'],
  'every key begins with the landlord': ['create unique index bad on homes (uprn, landlord)', 'homes: bad'],
  'every foreign key begins with the landlord on both sides': [
    `create table bad (id text, landlord text, home text, primary key (landlord, id), unique (home, landlord));
     alter table duties add constraint bad foreign key (reference, landlord) references bad (home, landlord)`,
    'duties: bad',
  ],
  'what is written down cannot be changed by the application': [
    'grant update (body) on entries to putright_app',
    'entries: update',
  ],
  'the application owns nothing, so that it cannot give itself more': [
    'grant create on schema putright to putright_app; create table bad (landlord text primary key); alter table bad owner to putright_app',
    'bad',
  ],
  'the application’s role is bound by row-level security': ['alter role putright_app bypassrls', 'putright_app'],
  'what is seen through a view is what its reader may see': ['create view bad as select * from homes', 'bad'],
  'a function that runs as the owner says where it looks, and not everyone may call it': [
    "create function bad() returns text language sql security definer as 'select 1::text'",
    'bad',
  ],
};

describe('each rule names what breaks it', () => {
  for (const [rule, [sql, named]] of Object.entries(breaches) as [Rule, readonly [string, string]][]) {
    test(rule, async () => {
      await owner.query('begin');
      try {
        await owner.query(sql);
        assert.deepEqual(await broken(rule), [named]);
      } finally {
        await owner.query('rollback');
      }
    });
  }
});
