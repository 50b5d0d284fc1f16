import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../assessment/assess.ts';
import { mayBeDone } from '../../assessment/may-be-done.ts';
import { type Day, day, isoDay, yearsBetween } from '../../calendar/day.ts';
import { dayOf, isoInstant, startOf, timeOn } from '../../calendar/instant.ts';
import { lessons } from '../../lessons/index.ts';
import { publishedCases } from '../../library/published-cases.ts';
import { type Entry, kindOf } from '../../record/entry.ts';
import { meaningOf } from '../../record/field.ts';
import { commonFields } from '../../record/kind.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import { publishedStories } from '../../record/story/published-stories.ts';
import { readStoryEntry } from '../../record/story/story-entry.ts';
import { makeDemoLandlord } from './demo-landlord.ts';
import { landlordId } from './landlord-entries.ts';
import { caseFamilies, type DemoCase, type DemoLandlord, type DemoPerson } from './landlord-shape.ts';

const days = ['2025-01-01', '2026-07-22', '2026-07-23', '2028-12-31'];

const made = new Map<string, DemoLandlord>();

function landlordOn(iso: string): DemoLandlord {
  const known = made.get(iso) ?? makeDemoLandlord(day(iso));
  made.set(iso, known);
  return known;
}

test('the same day always gives the same landlord, within three seconds of work', () => {
  const before = process.cpuUsage();
  const again = makeDemoLandlord(day('2026-07-22'));
  const { user, system } = process.cpuUsage(before);
  assert.ok((user + system) / 1e6 < 3, `took ${(user + system) / 1e6} seconds`);
  assert.equal(JSON.stringify(again), JSON.stringify(landlordOn('2026-07-22')));
});

for (const iso of days) {
  const today = day(iso);

  test(`${iso}: every entry is one the words allow, and reads back as it was written`, () => {
    const wrong: unknown[] = [];
    for (const entry of landlordOn(iso).entries) {
      const whose = entry.subject.slice(entry.subject.indexOf(':') + 1);
      const read = readStoryEntry(asWritten(entry), { starts: undefined, name: whose, place: 0 });
      if (JSON.stringify(inOrder(read)) !== JSON.stringify(inOrder(entry))) wrong.push({ entry, read });
    }
    assert.deepEqual(wrong.slice(0, 3), []);
  });

  test(`${iso}: ids are unique, and everything happened before today and was written down after it happened`, () => {
    const { entries } = landlordOn(iso);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    const wrong = entries.filter(
      ({ happened, at, recorded }) =>
        happened > dayOf(recorded) ||
        recorded >= startOf(today) ||
        (at !== undefined && (at > recorded || dayOf(at) !== happened)),
    );
    assert.deepEqual(wrong, []);
    assert.ok(entries.every(({ recorded }, place) => recorded >= (entries[place - 1]?.recorded ?? 0)));
  });

  test(`${iso}: every link points to an entry in the same case’s record, written down no later`, () => {
    const landlord = landlordOn(iso);
    const byId = new Map(landlord.entries.map((entry) => [entry.id, entry]));
    const homeOf = new Map<string, string>([
      ...landlord.households.map(({ id, home }) => [`household:${id}`, home] as const),
      ...landlord.cases.map(({ reference, home }) => [`case:${reference}`, home] as const),
      ...landlord.homes.map(({ id }) => [`home:${id}`, id] as const),
    ]);
    for (const entry of landlord.entries) {
      assert.ok(entry.subject === `landlord:${landlordId}` || homeOf.has(entry.subject), entry.subject);
      for (const link of [entry.for, entry.about]) {
        if (link === undefined) continue;
        const target = byId.get(link);
        assert.ok(target, `${entry.id} points to ${link}`);
        assert.ok(target.recorded <= entry.recorded, `${entry.id} was written before ${link}`);
        const isInRecord = target.subject.startsWith('case:')
          ? target.subject === entry.subject
          : target.subject.startsWith('landlord:') || homeOf.get(target.subject) === homeOf.get(entry.subject);
        assert.ok(isInRecord, `${entry.id} cannot see ${link}`);
      }
    }
  });

  test(`${iso}: the open cases are in believable states`, (t) => {
    const landlord = landlordOn(iso);
    const stand = howOpenCasesStand(landlord, today);
    const fine = stand.filter(({ overdue }) => overdue === 0).length;
    const bad = stand.filter(({ overdue }) => overdue >= 4).length;
    assert.ok(stand.length >= 290 && stand.length <= 330, `${stand.length} open cases`);
    assert.ok(fine >= stand.length * 0.4 && fine <= stand.length * 0.8, `${fine} with nothing overdue`);
    assert.ok(bad >= 15 && bad <= stand.length * 0.25, `${bad} in a bad way`);
    assert.deepEqual(
      stand.filter(({ duties }) => duties === 0).map(({ one }) => one.reference),
      [],
    );
    for (const family of caseFamilies) {
      const of = stand.filter(({ one }) => one.family === family);
      assert.ok(of.length >= 5, `${of.length} open cases of ${family}`);
      t.diagnostic(`${family}: ${of.length}, ${of.filter(({ overdue }) => overdue === 0).length} with nothing overdue`);
    }
    const told = stand.filter(({ isTold }) => isTold).length;
    assert.ok(told > 0, 'no note may say that something owed was done');
    t.diagnostic(`all: ${stand.length}, ${fine} with nothing overdue, ${bad} with four or more`);
  });
}

test('nobody has a child, or a home of their own, before they are grown up, nor a child past their middle forties', () => {
  const { households } = landlordOn('2026-07-22');
  const yearsOf = ({ born }: DemoPerson, on: Day) => (born === undefined ? Number.NaN : yearsBetween(born, on));
  const wrong = households.flatMap(({ id, people, since }) => {
    const [resident] = people;
    if (resident === undefined) return [`${id}: nobody`];
    const isGrownUp = ({ part }: DemoPerson) => part === 'resident' || part === 'partner';
    const parents = people.filter(isGrownUp);
    const others = people.filter((one) => !isGrownUp(one));
    return [
      ...(yearsOf(resident, since) < 18 ? [`${id}: had the home at ${yearsOf(resident, since)}`] : []),
      ...others.flatMap((other) => {
        const pairs =
          other.part === 'mother' ? [[other, resident] as const] : parents.map((one) => [one, other] as const);
        return pairs
          .filter(
            ([parent, child]) =>
              child.born !== undefined && (yearsOf(parent, child.born) < 18 || yearsOf(parent, child.born) > 44),
          )
          .map(
            ([parent, child]) =>
              `${id}: ${parent.part} of ${child.part} at ${child.born && yearsOf(parent, child.born)}`,
          );
      }),
    ];
  });
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length}`);
});

test('of children told apart by words, the older is older, and between any two lies the time it takes', () => {
  const rank = ['older', 'younger', 'youngest'];
  for (const iso of days)
    for (const { id, people } of landlordOn(iso).households) {
      const children = people.filter(({ part }) => /(?:son|daughter)$/.test(part));
      const births = children.map(({ born }) => born as Day).toSorted((one, other) => one - other);
      for (const [place, born] of births.entries())
        assert.ok(place === 0 || born - (births[place - 1] as Day) > 280, `${id}: children born too near`);
      for (const one of children)
        for (const other of children) {
          const [said, kind] = one.part.split(' ');
          const [than, sort] = other.part.split(' ');
          if (kind !== sort || rank.indexOf(said ?? '') >= rank.indexOf(than ?? '') || !rank.includes(said ?? ''))
            continue;
          assert.ok((one.born as Day) < (other.born as Day), `${id}: ${one.part} is younger than ${other.part}`);
        }
    }
});

test('nothing is told of anybody before they were born, nor of a child what shows only later', () => {
  for (const iso of days) {
    const landlord = landlordOn(iso);
    const born = new Map<string, Day | undefined>(
      landlord.households.flatMap(({ id, people }) =>
        people.map((one) => [`household:${id} ${one.part}`, one.born] as const),
      ),
    );
    for (const entry of landlord.entries) {
      if (entry.kind !== 'need disclosed' && entry.kind !== 'person known' && entry.kind !== 'adjustment agreed')
        continue;
      const when = born.get(`${entry.subject} ${entry.person}`);
      if (when === undefined) continue;
      const says = `${iso} ${entry.subject}: ${entry.kind} of ${entry.person} on ${isoDay(entry.happened)}`;
      assert.ok(when <= entry.happened, `${says}, born ${isoDay(when)}`);
      const needs = 'needs' in entry ? (entry.needs ?? []) : [];
      if (needs.some((need) => /ADHD|autis/i.test(need)))
        assert.ok(yearsBetween(when, entry.happened) >= 3, `${says}, ${needs.join()}`);
    }
  }
});

test('homes, households and cases are as many as they should be, and fit each other', () => {
  const { homes, households, cases, accounts } = landlordOn('2026-07-22');
  assert.equal(homes.length, 2000);
  assert.equal(new Set(homes.map(({ uprn }) => uprn)).size, 2000);
  assert.equal(new Set(homes.map(({ address, postcode }) => `${address} ${postcode}`)).size, 2000);
  assert.ok(households.length > 1900 && households.length < 1960);
  const homeIds = new Set(homes.map(({ id }) => id));
  const householdOf = new Map(households.map((household) => [household.home, household]));
  const accountIds = new Set(accounts.map(({ id }) => id));
  for (const one of cases) {
    assert.ok(homeIds.has(one.home));
    assert.ok(one.household === undefined || householdOf.get(one.home)?.id === one.household);
    for (const account of [one.officer, ...(one.named ?? [])]) assert.ok(accountIds.has(account), account);
    assert.equal(one.restricted, one.named !== undefined);
  }
  assert.equal(cases.filter(({ isOpen }) => !isOpen).length, 6000);
  assert.equal(new Set(cases.map(({ reference }) => reference)).size, cases.length);
});

test('every person an entry names as one of the household is in it, under that part', () => {
  const { households, entries } = landlordOn('2026-07-22');
  const partsIn = new Map(households.map(({ id, people }) => [`household:${id}`, people.map(({ part }) => part)]));
  for (const entry of entries) {
    if (entry.kind !== 'person known' && entry.kind !== 'need disclosed' && entry.kind !== 'abuse disclosed') continue;
    assert.ok(partsIn.get(entry.subject)?.includes(entry.person), `${entry.id}: ${entry.person}`);
  }
});

test('repairs come with the seasons: far more heating failures in January than in July', () => {
  const { cases, entries } = landlordOn('2026-07-22');
  const reports = new Set(cases.filter(({ isOpen }) => !isOpen).map(({ reference }) => `case:${reference}`));
  const inMonth = (month: string) =>
    entries.filter(
      (entry) =>
        entry.kind === 'repair reported' &&
        reports.has(entry.subject) &&
        /heating/.test(entry.problem) &&
        isoDay(entry.happened).slice(5, 7) === month,
    ).length;
  assert.ok(inMonth('01') > 4 * inMonth('07'), `${inMonth('01')} and ${inMonth('07')}`);
});

test('stories told again keep the names, references and words of the published ones to themselves', () => {
  const landlord = landlordOn('2026-07-22');
  const retold = landlord.cases.filter(({ from }) => from !== undefined);
  assert.equal(retold.length, publishedStories().length);
  const titles = new Set(publishedStories().map(({ title }) => title));
  assert.deepEqual(
    landlord.cases.filter(({ title }) => titles.has(title)),
    [],
  );
  const { cases, ...rest } = landlord;
  const shown = JSON.stringify({ ...rest, cases: cases.map(({ from: _, ...one }) => one) });
  const told = new Set([
    ...publishedStories().map((story) => story.name),
    ...publishedCases.map((one) => one.landlord),
  ]);
  assert.deepEqual(
    [...told].filter((name) => shown.includes(name)),
    [],
  );
});

test('cases of a kind do not look copied: no title is had by more than a few open ones', () => {
  const count = Map.groupBy(
    landlordOn('2026-07-22').cases.filter(({ isOpen }) => isOpen),
    ({ title }) => title,
  );
  assert.deepEqual(
    [...count].filter(([, same]) => same.length > 6).map(([title]) => title),
    [],
  );
});

type Stand = { readonly one: DemoCase; readonly duties: number; readonly overdue: number; readonly isTold: boolean };

function howOpenCasesStand(landlord: DemoLandlord, today: Day): readonly Stand[] {
  const bySubject = Map.groupBy(landlord.entries, ({ subject }) => subject);
  return landlord.cases
    .filter(({ isOpen }) => isOpen)
    .map((one) => {
      const subjects = [`landlord:${landlordId}`, `home:${one.home}`, `household:${one.household}`] as const;
      const record = [...subjects, `case:${one.reference}` as const]
        .flatMap((subject) => bySubject.get(subject) ?? [])
        .sort((first, second) => first.recorded - second.recorded);
      const moment = timeOn(today, '09:00');
      const assessed = assess(record, moment, lessons);
      const overdue = assessed.duties.filter(({ standing }) => standing === 'overdue').length;
      const isTold = mayBeDone(assessed, record, moment, lessons).size > 0;
      return { one, duties: assessed.duties.length, overdue, isTold };
    });
}

/** An entry as a story would have it written. */
function asWritten(entry: Entry): Record<string, unknown> {
  const { subject: _, happened, at, recorded, corrected: __, ...rest } = entry;
  const fields = { ...commonFields, ...kindOf(entry.kind).fields } as ReturnType<typeof kindOf>['fields'];
  const own = Object.entries(rest).map(([name, value]): [string, unknown] => {
    const field = fields[name];
    if (value === undefined || field === undefined) return [name, value];
    const { shape } = meaningOf(field);
    if (shape === 'day') return [name, isoDay(value as Day)];
    return [name, shape === 'money' ? sayPence(value as Pence) : value];
  });
  return {
    on: at === undefined ? isoDay(happened) : isoInstant(at),
    recorded: isoInstant(recorded),
    ...Object.fromEntries(own),
  };
}

/** The same fields in one order, without those that hold nothing. */
function inOrder(value: object): unknown {
  if (Array.isArray(value)) return value;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
