import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import type { Matter } from '../../record/behaviour/behaviour.ts';
import { allAbout } from '../../record/behaviour/behaviour-about.ts';
import type { Entry } from '../../record/entry.ts';
import { inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const planReviewed: Lesson = {
  id: 'asb/plan-reviewed',
  title: 'Look at the plan of action again every 20 working days while the case is open',
  why: 'A plan nobody goes back to is a letter in a drawer. Going back to it shows early that it is not working, all the more when staff change.',
  cites: [
    taughtBy('202401522', 'Chances to act were missed; the landlord now audits plans so that cases do not stall.'),
    cite(asb, 'risk assessment'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const steps = stepsOf(reading, matter);
      return steps.flatMap((step, place) => {
        const next = steps[place + 1];
        if (matter.closings.includes(step) || next?.happened === step.happened) return [];
        return [{ since: step, because: [matter.first], doneBy: next }];
      });
    }),

  examples: [
    {
      name: 'a plan agreed in March and not looked at since',
      entries: [
        { on: '2025-02-24', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-03', kind: 'action plan agreed', form: 'written' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'reviewed in time, then closed before the next review',
      entries: [
        { on: '2025-02-24', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-03', kind: 'action plan agreed', form: 'written' },
        { on: '2025-03-31', kind: 'action plan reviewed' },
        { on: '2025-04-14', kind: 'case closed', why: 'quiet for a month; the resident agreed' },
      ],
      asAt: '2025-12-31',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-31' },
        { standing: 'done in time', due: '2025-04-30', done: '2025-04-14' },
      ],
    },
    {
      name: 'closed, opened again, and then forgotten',
      entries: [
        { on: '2025-02-24', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-03', kind: 'action plan agreed', form: 'written' },
        { on: '2025-03-10', kind: 'case closed' },
        { on: '2025-06-02', kind: 'case reopened', why: 'closed too soon' },
      ],
      asAt: '2025-07-31',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-10' },
        { standing: 'overdue', due: '2025-06-30' },
      ],
    },
    {
      name: 'no plan yet, so none to review',
      entries: [{ on: '2025-02-24', kind: 'antisocial behaviour reported', harm: 'noise' }],
      asAt: '2025-06-02',
      shows: [],
    },
  ],
};

/** From the first plan on: each plan, review, closing and reopening, in order, until the matter ended. */
function stepsOf(reading: Reading, matter: Matter): readonly Entry[] {
  const plans = allAbout(reading, matter, 'action plan agreed');
  const [first] = plans;
  if (!first) return [];
  const reviews = allAbout(reading, matter, 'action plan reviewed');
  const last = matter.ended?.happened ?? reading.asAt;
  return [...plans, ...reviews, ...matter.openings.slice(1), ...matter.closings]
    .filter((step) => step.happened >= first.happened && step.happened <= last)
    .sort(inOrder);
}
