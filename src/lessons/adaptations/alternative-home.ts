import { months, workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest, inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { allOnCase, firstOnCase, isFrom, isOnSame } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const alternativeHome: Lesson = {
  id: 'adaptations/alternative-home',
  title: 'Look for another suitable home with the resident and therapist, and again each month',
  why: 'When a home cannot be made to work, the need does not go away. Somebody has to keep looking, and the person who must live there has to be part of it.',
  cites: [
    reported('2025-01', 'adaptations', 'If little can be done, find another home together.'),
    reported('2025-01', 'occupational therapists', 'The therapist’s opinion belongs in the choice of another home.'),
  ],
  clock: byDefault({ usual: workingDays(20), again: months(1) }),
  appliesFrom: always,

  find: (reading) => {
    const refusals = cannotBeDone(reading);
    const first = refusals.filter(
      (one, place) => !refusals.slice(0, place).some((other) => isOnSame(reading, one, other)),
    );
    return first.flatMap((since) => searchesOwed(reading, since));
  },

  examples: [
    {
      name: 'the survey says none of it can be done, and there it ends',
      entries: [{ on: '2025-03-03', kind: 'feasibility surveyed', possible: 'none' }],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'looked for twice, and a home that suits is found',
      entries: [
        { on: '2025-03-03', kind: 'feasibility surveyed', id: 's', possible: 'little' },
        { on: '2025-03-31', kind: 'other home sought', for: 's' },
        { on: '2025-04-30', kind: 'other home sought', for: 's' },
        { on: '2025-05-12', kind: 'home offered', for: 's', suits: true },
      ],
      asAt: '2025-07-01',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-31' },
        { standing: 'done in time', due: '2025-04-30', done: '2025-04-30' },
        { standing: 'done in time', due: '2025-05-30', done: '2025-05-12' },
      ],
    },
    {
      name: 'all of it can be done',
      entries: [{ on: '2025-03-03', kind: 'feasibility surveyed', possible: 'all' }],
      asAt: '2025-06-03',
      shows: [],
    },
    {
      name: 'turned down, with the survey and the decision asking for the same search',
      entries: [
        { on: '2025-03-03', kind: 'feasibility surveyed', id: 's', possible: 'little' },
        { on: '2025-03-10', kind: 'adaptation decided', for: 's', decision: 'no', why: 'the house is too narrow' },
        { on: '2025-03-17', kind: 'other home sought', for: 's' },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-17' },
        { standing: 'overdue', due: '2025-04-17' },
      ],
    },
    {
      name: 'turned down because the therapist saw no need',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'wet room' },
        { on: '2025-03-05', kind: 'therapist referral decided', for: 'a', decision: 'not needed' },
        { on: '2025-03-10', kind: 'adaptation decided', for: 'a', decision: 'no' },
      ],
      asAt: '2025-06-03',
      shows: [],
    },
  ],
};

/** A survey that finds that most of it cannot be done, or a no to it, other than where no need was found. */
function cannotBeDone(reading: Reading): readonly Entry[] {
  const surveys = reading.of('feasibility surveyed');
  const notNeeded = reading.of('therapist referral decided').filter(({ decision }) => decision === 'not needed');
  const refused = reading
    .of('adaptation decided')
    .filter(
      (decided) =>
        decided.decision === 'no' &&
        !notNeeded.some((one) => isFrom(decided, one) && isOnSame(reading, one, decided)) &&
        !surveys.some(({ possible }) => possible === 'all' || possible === 'most'),
    );
  return [...surveys.filter(({ possible }) => possible === 'little' || possible === 'none'), ...refused].sort(inOrder);
}

/** The first search, and each month another, until there is a home that suits, or the works are done after all. */
function searchesOwed(reading: Reading, since: Entry): readonly Owed[] {
  const ended = earliest<Entry>(
    firstOnCase(reading, since, since, 'moved for good', 'works completed', 'case closed'),
    allOnCase(reading, since, since, 'home offered').find(({ suits }) => suits !== false),
    allOnCase(reading, since, since, 'adaptation decided').find(({ decision }) => decision === 'yes'),
  );
  const searches: readonly Entry[] = allOnCase(reading, since, since, 'other home sought', 'viewing arranged').filter(
    (search) => !ended || search.happened <= ended.happened,
  );
  return [since, ...searches].map((from, place, all) => ({
    since: from,
    because: place === 0 ? [] : [since],
    limit: place === 0 ? 'usual' : 'again',
    doneBy: all[place + 1] ?? ended,
  }));
}
