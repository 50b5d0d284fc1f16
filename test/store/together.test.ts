import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Entry } from '../../src/record/entry.ts';
import { type Append, append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { eraseBody } from '../../src/store/erasure.ts';
import { fetchCase } from '../../src/store/fetch.ts';
import { knownRecords, rememberRecords } from '../../src/store/known-records.ts';
import { type Piece, writePieces } from '../../src/store/piece.ts';
import { prepare } from '../../src/store/prepare.ts';
import { letTimePass, rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, entry, home, household, landlord, noFault, openRepair, settle, workOut } from './cast.ts';

let fresh: FreshDatabase;
// What is opened twice knows nothing of the other, as two processes do not.
let one: Database;
let other: Database;

before(async () => {
  fresh = await freshDatabase();
  one = openDatabase({ url: fresh.url });
  other = openDatabase({ url: fresh.url });
  await settle(one);
});

after(async () => {
  await one.close();
  await other.close();
  await fresh.drop();
});

const system = systemScope(landlord);

function keptOf(references: readonly string[]) {
  return one.as(system, async (connection) => ({
    cases: await connection.sql('select * from cases where reference = any ($1) order by reference', [references]),
    duties: await connection.sql('select * from duties where reference = any ($1) order by reference, lesson', [
      references,
    ]),
    access: await connection.sql('select * from case_access where reference = any ($1) order by reference, account', [
      references,
    ]),
  }));
}

/** That every chain holds and that what is kept of some cases is what a rebuild gives. */
async function assertSound(references: readonly string[], now: ReturnType<typeof at>): Promise<void> {
  assert.equal((await verifyChains(one, landlord)).broken, undefined);
  const kept = await keptOf(references);
  assert.equal(kept.cases.length, references.length);
  await rebuild(one, landlord, now, workOut);
  assert.deepEqual(await keptOf(references), kept);
}

const chase = (database: Database, reference: string, says: string, on = '2026-03-05') =>
  append(
    database,
    {
      landlord,
      account: 'sam',
      now: at(on),
      home,
      entries: [entry(`case:${reference}`, 'resident chased', on, { says })],
    },
    workOut,
  );

describe('appends written together', () => {
  test('fail alone: one that cannot be written leaves the others written', async () => {
    const homes = Array.from({ length: 6 }, (_, place) => `G${place}`);
    await one.as(system, async (connection) => {
      for (const id of homes)
        await connection.sql(
          "insert into homes (landlord, home, reference, address, postcode) values ($1, $2, $2, '1 Mill Lane', 'ZZ1 1AA')",
          [landlord, id],
        );
    });
    const opened = (id: string) => {
      const reference = `PR-${id}`;
      const base = {
        landlord,
        account: 'sam',
        now: at('2026-03-02'),
        home: id,
        opens: { reference, home: id, household: undefined },
      };
      const begun = entry(`case:${reference}`, 'case opened', '2026-03-02', {
        family: 'repairs',
        title: 'Tap',
        officer: 'priya',
      });
      return append(one, { ...base, entries: [begun] }, workOut);
    };
    await Promise.all(homes.map(opened));
    const spoilt = { ...entry('case:PR-G3', 'note made', '2026-03-03', { says: 'rang' }), id: 'the same id twice' };
    const write = (id: string, says: string) =>
      append(
        one,
        {
          landlord,
          account: 'sam',
          now: at('2026-03-03'),
          home: id,
          entries: id === 'G3' ? [spoilt, spoilt] : [entry(`case:PR-${id}`, 'note made', '2026-03-03', { says })],
        },
        workOut,
      );
    const outcomes = await Promise.allSettled(homes.map((id) => write(id, 'rang')));
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    );
    const versions = await Promise.all(
      homes.map((id) => one.as(system, async (c) => (await fetchCase(c, `PR-${id}`))?.versions[`case:PR-${id}`])),
    );
    assert.deepEqual(versions, [2, 2, 2, 1, 2, 2]);
  });
});

describe('two processes', () => {
  test('writing about one home at once, cases opened meanwhile, lose nothing and leave every case as a rebuild would', async () => {
    await openRepair(one, 'PR-1', '2026-03-02');
    await openRepair(other, 'PR-2', '2026-03-02');
    await Promise.all(
      Array.from({ length: 24 }, async (_, place) => {
        const database = place % 2 === 0 ? one : other;
        if (place % 6 === 0) return openRepair(database, `PR-1${place}`, '2026-03-05');
        if (place % 4 === 1) {
          const need = entry(`household:${household}`, 'need disclosed', '2026-03-05', {
            person: 'resident',
            needs: [`asthma ${place}`],
          });
          return append(database, { landlord, account: 'sam', now: at('2026-03-05'), home, entries: [need] }, workOut);
        }
        return chase(database, place % 3 === 0 ? 'PR-1' : 'PR-2', `again ${place}`);
      }),
    );
    const [row] = await one.as(system, (connection) =>
      connection.sql<{ entries: number }>(
        "select count(*) as entries from entries where kind in ('resident chased', 'need disclosed')",
      ),
    );
    assert.equal(row?.entries, 20);
    await assertSound(['PR-1', 'PR-2', 'PR-10', 'PR-16', 'PR-112', 'PR-118'], at('2026-03-05'));
  });

  test('find out that time has passed, and that a case was worked out anew, since they last kept it', async () => {
    await openRepair(one, 'PR-3', '2026-03-02');
    await chase(one, 'PR-3', 'first');
    await chase(other, 'PR-3', 'second', '2026-03-06');
    assert.ok((await letTimePass(other, landlord, at('2026-04-20'), workOut, noFault)) > 0);
    await chase(one, 'PR-3', 'third', '2026-04-20');
    await assertSound(['PR-3'], at('2026-04-20'));
  });

  test('go by nothing that has lawfully been erased', async () => {
    await openRepair(one, 'PR-4', '2026-03-02');
    await append(
      one,
      {
        landlord,
        account: 'sam',
        now: at('2026-03-03'),
        home,
        entries: [entry('case:PR-4', 'risk to life raised', '2026-03-03', { says: 'cannot breathe at night' })],
      },
      workOut,
    );
    await chase(other, 'PR-4', 'second');
    const risk = () =>
      one.as(
        system,
        async (c) => (await c.sql<{ risk: number }>("select risk from cases where reference = 'PR-4'"))[0]?.risk,
      );
    assert.equal(await risk(), 3);
    const ada = { landlord, account: 'ada', role: 'administrator' } as const;
    await eraseBody(one, ada, { subject: 'case:PR-4', seq: 3, why: 'it was about somebody else' }, at('2026-03-04'));
    await chase(other, 'PR-4', 'third', '2026-03-06');
    assert.notEqual(await risk(), 3);
    await assertSound(['PR-4'], at('2026-03-06'));
  });
});

describe('what was worked out is not written when, since then,', () => {
  const wanted = (on: string, ...entries: readonly Entry[]): Append => ({
    landlord,
    account: 'sam',
    now: at(on),
    home,
    entries,
  });
  const prepared = async (asked: Append) => {
    const ready = await prepare((work) => one.as(system, work), knownRecords(one), asked, workOut);
    assert.ok('piece' in ready);
    return ready.piece;
  };
  const written = (piece: Piece) => one.as(system, (connection) => writePieces(connection, [piece]));
  const note = (reference: string) => entry(`case:${reference}`, 'note made', '2026-03-06', { says: 'rang' });

  test('somebody wrote on one of the records it rests on', async () => {
    await openRepair(one, 'PR-5', '2026-03-02');
    const piece = await prepared(wanted('2026-03-06', note('PR-5')));
    await chase(other, 'PR-5', 'meanwhile', '2026-03-06');
    assert.deepEqual(await written(piece), ['stale']);
  });

  test('something on one of them was erased', async () => {
    await openRepair(one, 'PR-6', '2026-03-02');
    const piece = await prepared(wanted('2026-03-06', note('PR-6')));
    const ada = { landlord, account: 'ada', role: 'administrator' } as const;
    await eraseBody(other, ada, { subject: 'case:PR-6', seq: 2, why: 'asked for' }, at('2026-03-06'));
    assert.deepEqual(await written(piece), ['stale']);
  });

  test('a case was opened in the home whose record it writes on', async () => {
    const defect = () => ({
      ...wanted('2026-03-06', entry('home:G0', 'defect known', '2026-03-06', { problem: 'damp wall' })),
      home: 'G0',
    });
    const forget = () => {
      for (const subject of ['home:G0', 'case:PR-G0'] as const) knownRecords(one).forget(landlord, subject);
    };
    forget();
    assert.deepEqual(await written(await prepared(defect())), ['done']);
    forget();
    const piece = await prepared(defect());
    const place = { reference: 'PR-G0-2', home: 'G0', household: undefined };
    const opened = entry('case:PR-G0-2', 'case opened', '2026-03-06', {
      family: 'repairs',
      title: 'Tap',
      officer: 'priya',
    });
    await append(other, { ...wanted('2026-03-06', opened), home: 'G0', opens: place }, workOut);
    assert.deepEqual(await written(piece), ['stale']);
  });

  test('the case was worked out anew', async () => {
    await openRepair(one, 'PR-8', '2026-03-02');
    await chase(one, 'PR-8', 'first', '2026-03-06');
    const piece = await prepared(wanted('2026-03-06', note('PR-8')));
    await rebuild(other, landlord, at('2026-04-20'), workOut);
    assert.deepEqual(await written(piece), ['stale']);
  });

  test('nobody did anything: then it is', async () => {
    await openRepair(one, 'PR-9', '2026-03-02');
    assert.deepEqual(await written(await prepared(wanted('2026-03-06', note('PR-9')))), ['done']);
  });
});

test('what is known of records is kept within bounds, what was longest unused going first', () => {
  const known = rememberRecords(10);
  const record = (entries: number) => ({
    entries: Array.from({ length: entries }, () => entry('case:A', 'note made', '2026-03-02', {})),
    version: entries,
    erased: 0,
    head: '',
  });
  known.keep(landlord, 'case:A', record(3));
  known.keep(landlord, 'case:B', record(3));
  assert.equal(known.get(landlord, 'case:A')?.version, 3);
  known.keep(landlord, 'case:C', record(3));
  assert.equal(known.get(landlord, 'case:B'), undefined, 'it was longest unused');
  assert.equal(known.get(landlord, 'case:A')?.version, 3);
  known.forget(landlord, 'case:A');
  assert.equal(known.get(landlord, 'case:A'), undefined);
  assert.equal(known.get('another', 'case:C'), undefined, 'it is that landlord’s only');
});
