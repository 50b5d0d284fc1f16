import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { day, isoDay } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { readStories } from '../record/story/story.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { type Duty, overBy } from './duty.ts';
import { entriesOf } from './examples.ts';
import { mayBeDone, rootOf } from './may-be-done.ts';

const asAt = endOf(day('2025-06-02'));

describe('what a note may say was done', () => {
  const reported: StoryEntry = {
    on: '2025-02-03',
    kind: 'antisocial behaviour reported',
    harm: 'harassment',
    incident: 'the man above bangs on her door at night and shouts her name',
  };
  const told = (on: string, says: string): StoryEntry => ({ on, kind: 'note made', says });
  const risk = 'went through the risk with her today, high';

  type Told = readonly [does: string, entries: readonly StoryEntry[], says: string | undefined];
  const table: readonly Told[] = [
    ['names the note', [reported, told('2025-02-04', risk)], '2025-02-04 risk assessed in time'],
    ['says that it was after the day', [reported, told('2025-04-01', risk)], '2025-04-01 risk assessed late'],
    [
      'names the first of two notes',
      [reported, told('2025-02-04', risk), told('2025-02-05', 'risk gone over again, still high')],
      '2025-02-04 risk assessed in time',
    ],
    [
      'stands beside what was done late',
      [reported, told('2025-02-04', risk), { on: '2025-05-01', kind: 'risk assessed', level: 'high' }],
      '2025-02-04 risk assessed in time',
    ],
    [
      'is not of what is still to be done',
      [reported, told('2025-02-04', 'need to go through the risk with her')],
      undefined,
    ],
    ['is not of what came before it was owed', [told('2025-01-20', risk), reported], undefined],
    [
      'is not of what was written down in time',
      [reported, told('2025-02-04', risk), { on: '2025-02-04', kind: 'risk assessed', level: 'high' }],
      undefined,
    ],
    [
      'is not of a letter of theirs',
      [reported, { on: '2025-02-04', kind: 'letter sent', by: 'tenant', says: risk }],
      undefined,
    ],
    ['is not of what a doctor wrote', [reported, { ...told('2025-02-04', risk), by: 'Dr Hale, GP' }], undefined],
    ['is not of what the resident wrote', [reported, { ...told('2025-02-04', risk), by: 'tenant' }], undefined],
    [
      'is not of a note that was withdrawn',
      [
        reported,
        { ...told('2025-02-04', risk), id: 'n' },
        { on: '2025-02-06', kind: 'entry corrected', for: 'n', withdrawn: true, why: 'of another case' },
      ],
      undefined,
    ],
    [
      'reads a note as it was put right',
      [
        reported,
        { ...told('2025-02-04', risk), id: 'n' },
        {
          on: '2025-02-06',
          kind: 'entry corrected',
          for: 'n',
          why: 'not done',
          now: { says: 'risk to be gone through' },
        },
      ],
      undefined,
    ],
    [
      'takes the day a note was put right to',
      [
        reported,
        { ...told('2025-02-04', risk), id: 'n' },
        { on: '2025-04-06', kind: 'entry corrected', for: 'n', why: 'wrong day', now: { on: '2025-04-01' } },
      ],
      '2025-04-01 risk assessed late',
    ],
    [
      'is not of what nobody had yet written',
      [reported, { ...told('2025-02-04', risk), recorded: '2025-07-01' }],
      undefined,
    ],
  ];
  for (const [does, entries, says] of table) test(does, () => assert.equal(saidOf(record(entries)), says));

  test('stands beside the failing as well as what is owed, and leaves both as they were', () => {
    const entries = record([reported, told('2025-02-04', risk)]);
    const assessed = assess(entries, asAt, lessons);
    const may = mayBeDone(assessed, entries, asAt, lessons);
    const owed = assessed.duties.find(isRisk);
    const missed = assessed.failings.find(isRisk);
    assert.ok(owed && missed && may.has(owed) && may.get(missed) === may.get(owed));
    assert.equal(owed.standing, 'overdue');
    assert.equal(owed.doneBy, undefined);
    assert.deepEqual(
      assess(entries, asAt, lessons).duties.map(({ standing }) => standing),
      assessed.duties.map(({ standing }) => standing),
    );
  });

  test('follows on from a note of the same day as what it runs from', () => {
    const entries = record([
      { on: '2025-02-03', kind: 'move asked for', id: 'move', sort: 'permanent', why: 'four of us in one bedroom' },
      { on: '2025-02-05', kind: 'move evidence weighed', for: 'move', decision: 'agreed', explained: true },
      { on: '2025-03-05', kind: 'home offered', for: 'move', suits: true },
      told('2025-02-05', 'rang her and told her the reasons'),
      told('2025-02-14', 'rang her, nothing new on homes near the school'),
    ]);
    const assessed = assess(entries, asAt, lessons);
    const contact = assessed.failings.find(({ lesson }) => lesson.id === 'circumstances/kept-in-contact');
    const may = contact && mayBeDone(assessed, entries, asAt, lessons).get(contact);
    assert.equal(may && isoDay(may.note.happened), '2025-02-14');
  });

  test('says of the end of the works that it is no more than that', () => {
    const entries = record([
      { on: '2025-02-03', kind: 'repair reported', id: 'leak', problem: 'leak under the sink', priority: 'routine' },
      { on: '2025-02-05', kind: 'works ordered', for: 'leak', works: 'new trap' },
      told('2025-02-10', 'new trap fitted and tested, all done'),
    ]);
    const assessed = assess(entries, asAt, lessons);
    const all = [...mayBeDone(assessed, entries, asAt, lessons).values()];
    assert.ok(all.length > 0);
    assert.ok(all.every(({ isEnd, told: { kind } }) => isEnd === (kind === 'works completed')));
  });

  test('is nothing on a record without such words', () => {
    const entries = record([reported]);
    assert.equal(mayBeDone(assess(entries, asAt, lessons), entries, asAt, lessons).size, 0);
  });

  test('answers what it is shown beside once a person has written it down', () => {
    const file = new URL('../../test/stories/round-17.yaml', import.meta.url);
    const read = readStories(readFileSync(file, 'utf8'), 'round-17.yaml');
    assert.ok('stories' in read);
    const [still, answered] = [[] as string[], [] as string[]];
    for (const { name, record: entries, asAt: on } of read.stories) {
      const moment = endOf(on ?? day('2026-06-01'));
      const assessed = assess(entries, moment, lessons);
      for (const [one, { told: said }] of mayBeDone(assessed, entries, moment, lessons)) {
        if (!('standing' in one)) continue;
        const then = assess([...entries, { ...said, for: rootOf(one) } as Entry], moment, lessons);
        const open = (all: readonly Duty[]) => all.filter((other) => isSame(one, other) && isOpen(other, one)).length;
        const isStill = open(then.duties) >= open(assessed.duties);
        (isStill ? still : answered).push(`${name}: ${one.lesson.id} by ${said.kind}`);
      }
    }
    assert.ok(answered.length > 40, `${answered.length}`);
    assert.deepEqual(still, []);
  });
});

function record(entries: readonly StoryEntry[]): CaseRecord {
  const list = entries.map((one) => ({ ...one }) as StoryEntry);
  return entriesOf({ name: 'told', entries: list, asAt: '2025-06-02', shows: [] });
}

function saidOf(entries: CaseRecord): string | undefined {
  const assessed = assess(entries, asAt, lessons);
  const owed = assessed.duties.find(isRisk);
  const may = owed && mayBeDone(assessed, entries, asAt, lessons).get(owed);
  return may && `${isoDay(may.note.happened)} ${may.told.kind} ${may.isLate ? 'late' : 'in time'}`;
}

function isRisk({ lesson }: Pick<Duty, 'lesson'>): boolean {
  return lesson.id === 'asb/risk-assessed' || lesson.id === 'circumstances/risk-assessed';
}

function isSame(one: Duty, other: Duty): boolean {
  return one.lesson.id === other.lesson.id && one.because[0]?.id === other.because[0]?.id;
}

/** Whether one stands as another did: as late, and done or ended by the same or by nothing. */
function isOpen(one: Duty, as: Duty): boolean {
  return one.standing === as.standing && overBy(one)?.id === overBy(as)?.id;
}
