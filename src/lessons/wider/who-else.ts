import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { sampledSince } from '../../record/wider/samples.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

const threeHomes = { homes: ['h2', 'h3', 'h4'], pool: 9, seed: 'a' } as const;

export const whoElse: Lesson = {
  id: 'wider/who-else',
  title: 'Look at a sample of other homes like this one within 20 working days',
  why: 'What failed here rarely failed in one home alone. Others in the same block, with the same contractor or the same kind of building may be living with it and have told nobody.',
  cites: [
    taughtBy('202117288', 'The landlord was ordered to have a sample of other homes looked at for the same failing.'),
    reported('2024-04', 'introduction', 'Look back at each case for where it could have gone another way.'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading) =>
    seriousFailings(reading).map((failing) => ({
      since: failing,
      doneBy: sampledSince(reading, failing),
    })),

  examples: [
    {
      name: 'found to be serious, and nobody looked at any other home',
      entries: [{ on: '2025-03-03', kind: 'failing found', what: ['asbestos not managed'], serious: true }],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'a sample drawn and looked at, its result written down in time',
      entries: [
        { on: '2025-03-03', kind: 'determination received', finding: 'severe maladministration' },
        {
          on: '2025-03-10',
          kind: 'homes like it drawn',
          like: ['block'],
          homes: ['h2', 'h3'],
          pool: 9,
          seed: 'a',
          id: 's',
        },
        { on: '2025-03-24', kind: 'homes like it sampled', homes: 2, found: 1, for: 's' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-24' }],
    },
    {
      name: 'a sample that was drawn and never came to a conclusion is not done',
      entries: [
        { on: '2025-03-03', kind: 'determination received', finding: 'severe maladministration' },
        {
          on: '2025-03-10',
          kind: 'homes like it drawn',
          like: ['block'],
          homes: ['h2', 'h3'],
          pool: 9,
          seed: 'a',
          id: 's',
        },
        { on: '2025-03-12', kind: 'home like it looked at', home: 'h2', outcome: 'no access', for: 's' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'one home seen of three, and the failing found in it, is no sample',
      entries: [
        { on: '2025-03-03', kind: 'determination received', finding: 'severe maladministration' },
        { on: '2025-03-10', kind: 'homes like it drawn', like: ['block'], ...threeHomes, id: 's' },
        { on: '2025-03-12', kind: 'home like it looked at', home: 'h2', outcome: 'found', for: 's' },
        { on: '2025-03-13', kind: 'homes like it sampled', homes: 1, found: 1, unreached: 2, for: 's' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'the same, written down without saying of which sample',
      entries: [
        { on: '2025-03-03', kind: 'determination received', finding: 'severe maladministration' },
        { on: '2025-03-10', kind: 'homes like it drawn', like: ['block'], ...threeHomes, id: 's' },
        { on: '2025-03-13', kind: 'homes like it sampled', homes: 1, found: 1 },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'every home seen or tried',
      entries: [
        { on: '2025-03-03', kind: 'determination received', finding: 'severe maladministration' },
        { on: '2025-03-10', kind: 'homes like it drawn', like: ['block'], ...threeHomes, id: 's' },
        { on: '2025-03-12', kind: 'home like it looked at', home: 'h2', outcome: 'found', for: 's' },
        { on: '2025-03-12', kind: 'home like it looked at', home: 'h3', outcome: 'no access', for: 's' },
        { on: '2025-03-13', kind: 'home like it looked at', home: 'h4', outcome: 'not found', for: 's' },
        { on: '2025-03-14', kind: 'homes like it sampled', homes: 2, found: 1, unreached: 1, for: 's' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-14' }],
    },
    {
      name: 'stopped for a reason that is written down',
      entries: [
        { on: '2025-03-03', kind: 'determination received', finding: 'severe maladministration' },
        { on: '2025-03-10', kind: 'homes like it drawn', like: ['block'], ...threeHomes, id: 's' },
        { on: '2025-03-12', kind: 'home like it looked at', home: 'h2', outcome: 'found', for: 's' },
        {
          ...{ on: '2025-03-13', kind: 'homes like it sampled', homes: 1, found: 1, unreached: 2, for: 's' },
          stopped: 'every roof of the block is being opened up',
        },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-13' }],
    },
    {
      name: 'two found on one day, and a sample for one of them',
      entries: [
        { on: '2025-03-03', kind: 'failing found', id: 'a', what: ['asbestos not managed'], serious: true },
        { on: '2025-03-03', kind: 'failing found', id: 'f', what: ['fire doors not checked'], serious: true },
        { on: '2025-03-24', kind: 'homes like it sampled', homes: 2, found: 1, for: 'a' },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-24' },
        { standing: 'overdue', due: '2025-03-31' },
      ],
    },
    {
      name: 'a failing that nobody found serious asks for no sample',
      entries: [
        { on: '2025-03-03', kind: 'failing found', what: ['answered late'] },
        { on: '2025-03-04', kind: 'determination received', finding: 'service failure' },
      ],
      asAt: '2025-05-01',
      shows: [],
    },
  ],
};

/**
 * What somebody found to be serious, or the Ombudsman severe: the first of each day, since one sample answers them;
 * but of failings of different sorts each, since homes like one for asbestos are not those like it for fire doors.
 */
function seriousFailings(reading: Reading): readonly Serious[] {
  const failings = reading.of('failing found').filter((failing) => failing.serious === true);
  const decisions = reading
    .of('determination received')
    .filter(({ finding }) => finding === 'severe maladministration');
  if (failings.length === 0 && decisions.length === 0) return [];
  const all: readonly Serious[] = [...decisions, ...failings];
  return all.filter((one, place) => !all.slice(0, place).some((other) => isSameSample(one, other)));
}

function isSameSample(one: Serious, other: Serious): boolean {
  if (one.happened !== other.happened) return false;
  if (one.kind !== 'failing found' || other.kind !== 'failing found' || !one.what || !other.what) return true;
  return one.what.some((what) => other.what?.includes(what));
}

type Serious = Entry<'failing found' | 'determination received'>;
