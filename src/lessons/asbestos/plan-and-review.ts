import { months, workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asbestosRegulations2012 } from '../../library/law/asbestos-regulations-2012.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest, inOrder } from '../../record/in-order.ts';
import { type Asbestos, asbestosOf } from '../../record/problems/asbestos.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const planAndReview: Lesson = {
  id: 'asbestos/plan-and-review',
  title: 'Make a plan for asbestos within 20 working days of finding it, and review it every 12 months',
  why: 'Asbestos that stays must stay sound, and everyone who drills a wall must know it is there. That takes a plan, and somebody who looks at it again.',
  cites: [
    taughtBy('202117288', 'The landlord did not see that asbestos in a home was properly managed.'),
    cite(asbestosRegulations2012, 'reg.4'),
    cite(asbestosRegulations2012, 'looking again'),
  ],
  asks: {
    plan: 'Make a plan for asbestos within 20 working days of finding it',
    review: 'Review the plan for asbestos every 12 months',
  },
  clock: byDefault({ plan: workingDays(20), review: months(12) }),
  appliesFrom: always,

  find: (reading) => {
    const [first, ...others] = asbestosOf(reading).filter(({ found }) => found !== undefined);
    if (!first?.found) return [];
    const { found } = first;
    // It is looked at every year until the last of it is gone.
    const gone = lastGone([first, ...others]);
    // A review on the home’s record shows that there is a plan.
    const plan = earliest<Entry>(reading.of('asbestos plan made')[0], reading.of('asbestos plan reviewed')[0]);
    const looks = plan
      ? [plan, ...reading.of('asbestos plan reviewed').filter((look) => look.happened > plan.happened)]
      : [];
    return [
      { since: found, limit: 'plan', doneBy: earliest(plan, first.gone) },
      ...others.map(({ found: later, gone: laterGone }) => ({
        since: later as Entry,
        limit: 'plan',
        doneBy: earliest<Entry>(
          reading.firstOfAnyAfter(later as Entry, 'asbestos plan made', 'asbestos plan reviewed'),
          laterGone,
        ),
      })),
      ...looks
        .filter((look) => gone === undefined || look.happened < gone.happened)
        .map((look, place) => ({ since: look, because: [found], limit: 'review', doneBy: looks[place + 1] ?? gone })),
    ];
  },

  examples: [
    {
      name: 'sealed in and left where it is: whoever drills next has to know',
      entries: [
        { on: '2025-03-03', kind: 'asbestos suspected', id: 's', place: 'bathroom ceiling' },
        { on: '2025-03-05', kind: 'asbestos inspected', for: 's', result: 'present' },
        { on: '2025-03-20', kind: 'works completed', for: 's', works: 'encapsulated and cleaned' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-04-02' }],
    },
    {
      name: 'found six months ago, and there is no plan',
      entries: [{ on: '2024-10-07', kind: 'asbestos inspected', result: 'present' }],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2024-11-04' }],
    },
    {
      name: 'planned in time, and reviewed once in two and a half years',
      entries: [
        { on: '2022-10-03', kind: 'asbestos inspected', result: 'present' },
        { on: '2022-10-24', kind: 'asbestos plan made' },
        { on: '2023-10-16', kind: 'asbestos plan reviewed' },
      ],
      asAt: '2025-04-07',
      shows: [
        { standing: 'done in time', due: '2022-10-31', done: '2022-10-24' },
        { standing: 'done in time', due: '2023-10-24', done: '2023-10-16' },
        { standing: 'overdue', due: '2024-10-16' },
      ],
    },
    {
      name: 'taken out within the month: there is nothing left to plan for',
      entries: [
        { on: '2024-10-07', kind: 'asbestos inspected', result: 'present', id: 'tiles' },
        { on: '2024-10-28', kind: 'works completed', works: 'asbestos tiles removed', for: 'tiles' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'done in time', due: '2024-11-04', done: '2024-10-28' }],
    },
    {
      name: 'only suspected so far',
      entries: [{ on: '2024-10-07', kind: 'asbestos suspected' }],
      asAt: '2025-04-07',
      shows: [],
    },
  ],
};

/** What took the last of it away; undefined while some is there. */
function lastGone(places: readonly Asbestos[]): Entry | undefined {
  const gone = places.map((place) => place.gone);
  return gone.includes(undefined)
    ? undefined
    : gone
        .filter((one) => one !== undefined)
        .toSorted(inOrder)
        .at(-1);
}
