import type { Day } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { allAbout, firstAbout, type Problem, undoneBy } from '../../record/problems/problem.ts';
import { visitsTo } from '../../record/problems/visits.ts';
import { earliest, type Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import { always, byDefault, type ClockInForce, type Finding, type Lesson } from '../lesson.ts';

export const worksDated: Lesson = {
  id: 'repairs/works-dated',
  title: 'Give the resident a date for the works within 10 working days, and tell them of every change',
  why: 'Waiting is easier with an end in sight. Without a date people cannot plan, and learn to expect nothing.',
  cites: [
    taughtBy('202208487', 'A door was left to a programme of works and the residents were given no clear time for it.'),
    reported('2025-12', 'windows and doors', 'Say when future works will be, and say so again when that changes.'),
  ],
  clock: byDefault({ 'first date': workingDays(10), 'a change': workingDays(2) }),
  appliesFrom: always,

  find: (reading, clock) => [
    ...reading.problems.flatMap((problem) => firstDate(reading, clock, problem)),
    ...reading.of('works date given').map((given) => dateKept(reading, given, given.due)),
    ...reading.of('works date changed').map((changed) => changeTold(reading, changed)),
  ],

  examples: [
    {
      name: 'told to wait for planned works, and never when',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'back door rotten', id: 'door' },
        { on: '2023-01-23', kind: 'left to planned works', for: 'door' },
      ],
      asAt: '2023-03-06',
      shows: [{ standing: 'overdue', due: '2023-02-06' }],
    },
    {
      name: 'a date is given with the order and kept',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'windows', id: 'windows' },
        { on: '2025-03-10', kind: 'works ordered', works: 'new windows', for: 'windows' },
        { on: '2025-03-12', kind: 'works date given', due: '2025-04-14', for: 'windows' },
        { on: '2025-04-14', kind: 'works completed', for: 'windows' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-12' },
        { standing: 'done in time', due: '2025-04-14', done: '2025-04-14' },
      ],
    },
    {
      name: 'a promised date that had passed before the works were ordered is no date for them',
      entries: [
        { on: '2024-10-07', kind: 'repair reported', problem: 'roof leak', id: 'roof' },
        {
          on: '2024-10-14',
          kind: 'promise made',
          promise: 'scaffold within a month',
          due: '2024-11-14',
          of: 'works',
          for: 'roof',
        },
        { on: '2025-03-03', kind: 'works ordered', works: 'new tiles', for: 'roof' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'the day comes and nobody does',
      entries: [{ on: '2025-03-12', kind: 'works date given', due: '2025-04-14' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-14' }],
    },
    {
      name: 'the date was moved and nobody told the resident',
      entries: [{ on: '2025-04-10', kind: 'works date changed', due: '2025-06-02', told: false }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-14' }],
    },
    {
      name: 'it is not on record whether the resident heard of the change',
      entries: [{ on: '2025-04-10', kind: 'works date changed', due: '2025-06-02' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'no works are ordered or put off yet',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'windows' }],
      asAt: '2025-05-06',
      shows: [],
    },
  ],
};

/** From the day works are ordered or put off: a date still to come, or the works themselves. A date gone by is no date. */
function firstDate(reading: Reading, clock: ClockInForce, problem: Problem): readonly Finding[] {
  const decided = earliest<Entry>(
    firstAbout(reading, problem, problem.report, 'works ordered', 'left to planned works'),
    patched(reading, problem),
  );
  if (!decided) return [];
  const isAhead = ({ due }: { readonly due?: Day | undefined }) => due !== undefined && due >= decided.happened;
  const dated = allAbout(reading, problem, 'works date given').find(isAhead);
  const begun = earliest<Entry>(
    firstAbout(reading, problem, problem.report, 'works started'),
    allAbout(reading, problem, 'works refused').find(({ why }) => !toWait.test(why)),
  );
  const booked = firstAbout(reading, problem, decided, 'appointment made', 'further works started');
  const promised = reading
    .of('promise made')
    .find((promise) => isAhead(promise) && isFrom(promise, problem.report) && isOfWorks(reading, promise));
  const done = problem.completions.find((completion) => completion.happened >= decided.happened);
  const because = [problem.report, ...undoneBy(problem, clock.dueAfter(decided).day)];
  return [{ since: decided, because, doneBy: earliest<Entry>(dated, begun, booked, promised, done, problem.ended) }];
}

/** Patched for now: the works that last are still to come, and no order need be written down for the resident to wait for them. */
function patched(reading: Reading, problem: Problem): Entry | undefined {
  return earliest<Entry>(
    firstAbout(reading, problem, problem.report, 'temporary fix made', 'made secure'),
    visitsTo(reading, problem).find(({ outcome }) => outcome === 'temporary fix' || outcome === 'part of the works'),
  );
}

/** Works refused for now, because a programme is to do them some day, are works to come. */
const toWait =
  /\b(?:planned|cyclical|programmed?|prog|major works|future works|next year|capital works|budget year)\b/i;

function isOfWorks(reading: Reading, promise: Entry<'promise made'>): boolean {
  return promise.of === 'works' || (promise.of === undefined && reading.entry(promise.for)?.kind === 'repair reported');
}

/** By a date given, somebody comes, or the resident has heard of another. */
function dateKept(reading: Reading, given: Entry, due: Entry<'works date given'>['due']): Finding {
  const came = reading.firstOfAnyAfter(
    given,
    'works started',
    'works completed',
    'further works started',
    'visit made',
    'no access',
    'works refused',
  );
  const told = reading.firstOfAnyAfter(given, 'works date changed', 'works date given', 'resident updated');
  const over = reading.firstOfAnyAfter(given, 'resident confirmed fixed', 'moved for good', 'case closed');
  const asks = 'Keep the date you gave for the works, or tell the resident of another first';
  return { since: given, due, asks, doneBy: earliest<Entry>(came, told, over) };
}

function changeTold(reading: Reading, changed: Entry<'works date changed'>): Finding {
  if (changed.told === true) return { since: changed, limit: 'a change', doneBy: changed };
  const told = reading.firstOfAnyAfter(changed, 'works date given', 'resident updated', 'letter sent', 'works started');
  if (changed.told === undefined && !told)
    return { cannotTell: 'Whether the resident was told that the date of the works changed', since: changed };
  const because = changed.told === undefined && told ? [told] : [];
  return { since: changed, because, limit: 'a change', doneBy: told };
}
