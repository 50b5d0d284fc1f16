import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { explainFailing } from './explanation.ts';

const all = [
  'stage',
  'definition',
  'decision',
  'reasons',
  'remedy',
  'outstanding actions',
  'how to go further',
] as const;
type Told = (typeof all)[number];

describe('a line crossed', () => {
  const crossings = (lesson: string, ...entries: readonly StoryEntry[]) => {
    const asAt = '2025-06-30';
    const { failings } = assess(
      entriesOf({ name: 'crossed', entries, asAt, shows: [] }),
      endOf(day(asAt)),
      lessons.filter(({ id }) => id === lesson),
    );
    return failings.filter(({ duty }) => !duty).map(explainFailing);
  };
  const received: StoryEntry = { on: '2025-04-01', kind: 'complaint received', id: 'c' };
  const leak: StoryEntry = { on: '2025-01-06', kind: 'repair reported', id: 'leak', problem: 'leak' };
  const mended = (on: string): StoryEntry => ({ on, kind: 'works completed', for: 'leak' });
  const upheldWithout = (...left: readonly Told[]): StoryEntry => ({
    ...{ on: '2025-04-14', kind: 'response sent', stage: 1, decision: 'upheld' },
    tells: all.filter((part) => !left.includes(part)),
  });
  const complete = 'complaints/response-complete';

  test('says which parts an answer left out', () => {
    const [says = ''] = crossings(complete, received, leak, upheldWithout('reasons', 'how to go further'));
    assert.match(says, /It left out: the reasons; where to go next\. This should not have happened\.$/);
  });

  test('is none where all that was left out is what is still to be done, and nothing is', () => {
    assert.deepEqual(
      crossings(complete, leak, received, mended('2025-04-08'), upheldWithout('outstanding actions')),
      [],
    );
  });

  const stillToDo: readonly [string, readonly StoryEntry[]][] = [
    ['it is not mended', [leak, received]],
    ['it was mended only after the answer', [leak, received, mended('2025-05-06')]],
    [
      'a survey called for more than was done',
      [
        leak,
        received,
        { on: '2025-02-03', kind: 'survey made', for: 'leak', recommends: ['mend the pipe', 'treat the damp wall'] },
        { on: '2025-02-10', kind: 'works ordered', for: 'leak', works: 'mend the pipe' },
        { on: '2025-04-08', kind: 'works completed', for: 'leak', works: 'mend the pipe', answers: ['mend the pipe'] },
      ],
    ],
    ['nobody wrote down what it was about', [received]],
    [
      'one thing was mended and another not',
      [
        leak,
        received,
        mended('2025-04-08'),
        { on: '2025-02-03', kind: 'repair reported', id: 'door', problem: 'front door will not lock' },
      ],
    ],
  ];
  for (const [name, before] of stillToDo)
    test(`says that what is still to be done was left out, where ${name}`, () => {
      const [says = ''] = crossings(complete, ...before, upheldWithout('outstanding actions'));
      assert.match(says, /It left out: what is still to be done\./);
    });

  test('says why a sum is too little, and that the Ombudsman ordered more', () => {
    const offered: StoryEntry = {
      on: '2025-03-03',
      kind: 'remedy offered',
      sort: 'compensate',
      sum: '£75',
      why: 'goodwill',
    };
    const long: StoryEntry = { on: '2024-01-08', kind: 'repair reported', problem: 'leak through the ceiling' };
    const [year = ''] = crossings('redress/proportionate', long, offered);
    assert.match(
      year,
      /It had lasted over a year, and £75 is in a band for harm that does not last, with no reasons for it\./,
    );
    const [month = ''] = crossings('redress/proportionate', { ...long, on: '2024-12-02' } as StoryEntry, offered);
    assert.match(
      month,
      /It had lasted over a month, and £75 is in a band for harm soon over, with no reasons for it\./,
    );
    const [more = ''] = crossings(
      'redress/proportionate',
      { ...offered, why: 'three visits missed' } as StoryEntry,
      {
        ...{ on: '2025-05-06', kind: 'order received', what: 'compensation', sum: '£500', due: '2025-06-03' },
      } as StoryEntry,
    );
    assert.match(more, /The Ombudsman ordered more than had been offered\./);
  });

  test('says which points of a complaint an answer left out, and names what told of them once', () => {
    const points: StoryEntry = {
      ...{ on: '2025-04-01', kind: 'complaint received', id: 'c' },
      points: ['damp in the bedroom', 'the plumber was rude', 'nobody rang back'],
    };
    const answer: StoryEntry = { on: '2025-04-14', kind: 'response sent', stage: 1, answers: ['damp in the bedroom'] };
    const [says = ''] = crossings('complaints/every-point-answered', points, answer);
    assert.match(says, /It left out: “the plumber was rude”; “nobody rang back”\./);
    assert.equal(says.split('A complaint was received').length, 2);
  });
});
