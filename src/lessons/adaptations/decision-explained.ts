import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { adaptations } from '../../library/law/adaptations.ts';
import { decisionToldBy } from '../../record/adaptations/decision-letter.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { hasReasons } from '../../record/reasons.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const decisionExplained: Lesson = {
  id: 'adaptations/decision-explained',
  title: 'Decide on the adaptation, and tell the resident yes or no with reasons within 5 working days',
  why: 'A no with reasons lets someone plan their life. A maybe that lasts a year does not, and a yes that nobody passes on is no better.',
  cites: [
    reported('2025-01', 'adaptations', 'Say yes or no in good time, with clear reasons.'),
    cite(adaptations, 's.34'),
  ],
  asks: {
    usual: 'Tell the resident yes or no to the adaptation, with reasons, within 5 working days',
    decide: 'Decide on the adaptation within 20 working days of knowing what can be done',
  },
  clock: byDefault({ usual: workingDays(5), decide: workingDays(20) }),
  appliesFrom: always,

  /** Once it is known what can be done, a decision; once decided, word of it. */
  find: (reading) => [
    ...reading.of('feasibility surveyed').map((since) => ({
      since,
      limit: 'decide',
      doneBy: firstOnCase(
        reading,
        since,
        since,
        ...(['adaptation decided', 'adaptation decision told', 'works ordered', 'moved for good'] as const),
      ),
    })),
    ...reading.of('adaptation decided').map((since) => {
      const doneBy = earliest<Entry>(
        reading.firstAfter(since, 'adaptation decision told', (told) => hasReasons(since, told)),
        reading.firstAfter(since, 'request answered', (told) => hasReasons(since, told)),
        reading.firstAfter(since, 'letter sent', (letter) => letter.for === since.id),
        reading.firstAfter(since, 'resident updated', (update) => update.for === since.id),
        reading.firstAfter(since, 'letter sent', (letter) => isToldBy(letter, since)),
        reading.firstAfter(since, 'resident updated', (update) => isToldBy(update, since)),
      );
      return { since, doneBy, asks: !doneBy && isToldWithout(reading, since) ? reasonsToo : undefined };
    }),
  ],

  examples: [
    {
      name: 'turned down in March, and she heard of it in May',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', id: 'd', decision: 'no', why: 'the floor will not bear it' },
        { on: '2025-05-06', kind: 'adaptation decision told', for: 'd', why: 'the floor will not bear it' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done late', due: '2025-03-10', done: '2025-05-06' }],
    },
    {
      name: 'a letter of ours says yes to one thing and no to another, and why',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', decision: 'in part' },
        {
          ...{ on: '2025-03-05', kind: 'letter sent' },
          says: 'We have agreed to the rails. The ramp is declined because there is no room for it.',
        },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-05' }],
    },
    {
      name: 'a letter says no, and not why',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', decision: 'no' },
        { on: '2025-03-05', kind: 'letter sent', says: 'The ramp is declined.' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'decided and told within the week',
      entries: [
        { on: '2025-03-03', kind: 'feasibility surveyed', id: 's', possible: 'all' },
        { on: '2025-03-12', kind: 'adaptation decided', for: 's', decision: 'yes' },
        { on: '2025-03-14', kind: 'adaptation decision told' },
      ],
      asAt: '2025-06-03',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-12' },
        { standing: 'done in time', due: '2025-03-19', done: '2025-03-14' },
      ],
    },
    {
      name: 'a no told without reasons is half an answer',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', id: 'd', decision: 'no' },
        { on: '2025-03-05', kind: 'adaptation decision told', for: 'd' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'nothing to decide',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'bath tap' }],
      asAt: '2025-06-03',
      shows: [],
    },
    {
      name: 'surveyed, and then silence',
      entries: [{ on: '2025-12-08', kind: 'feasibility surveyed', possible: 'most' }],
      asAt: '2026-03-03',
      shows: [{ standing: 'overdue', due: '2026-01-08' }],
    },
    {
      name: 'told the same day, by a letter that answers the decision',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', id: 'd', decision: 'in part' },
        { on: '2025-03-03', kind: 'letter sent', for: 'd', says: 'what will be done, what will not, and why' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-03' }],
    },
  ],
};

const reasonsToo = 'They were told no: give them the reasons, and record them';

function isToldWithout(reading: Reading, decided: Entry<'adaptation decided'>): boolean {
  const told = reading.firstOfAnyAfter(decided, 'adaptation decision told', 'request answered');
  return told !== undefined && !hasReasons(decided, told);
}

/** A letter or an update whose own words tell the decision, with the reasons where it takes them. */
function isToldBy(told: Entry<'letter sent' | 'resident updated'>, decision: Entry): boolean {
  const said = decisionToldBy(told);
  return said !== false && (said.hasReasons || hasReasons(decision));
}
