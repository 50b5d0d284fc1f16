import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import type { Matter } from '../../record/behaviour/behaviour.ts';
import { allAbout } from '../../record/behaviour/behaviour-about.ts';
import type { Entry } from '../../record/entry.ts';
import { type AbuseSpell, isOfAbuse, spellsOfAbuse } from '../../record/household/abuse-spell.ts';
import { inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

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

  /** A plan for somebody who lives with abuse is kept up like one about behaviour, with or without an incident reported. */
  find: (reading) => {
    const ofMatters = reading.behaviour.matters.flatMap((matter) =>
      looksOwed(stepsOf(reading, matter), matter.first, matter.closings),
    );
    const ofAbuse = spellsOfAbuse(reading).flatMap((spell) =>
      looksOwed(stepsForAbuse(reading, spell), spell.told, spell.closed ? [spell.closed] : []),
    );
    return [...ofMatters, ...ofAbuse].filter(isFirstOfItsStep);
  },

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
        { standing: 'done in time', due: '2025-04-30', ended: '2025-04-14' },
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
        { standing: 'done in time', due: '2025-03-31', ended: '2025-03-10' },
        { standing: 'overdue', due: '2025-06-30' },
      ],
    },
    {
      name: 'a plan agreed with somebody who lives with abuse, and not looked at again before the case was closed',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-05', kind: 'action plan agreed', for: 'a', form: 'written' },
        { on: '2025-05-06', kind: 'case closed', why: 'she is safe, and says so' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done late', due: '2025-04-02', ended: '2025-05-06' }],
    },
    {
      name: 'one plan for the abuse and for the incident it was told with: one look is owed',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'domestic abuse', for: 'a' },
        { on: '2025-03-05', kind: 'action plan agreed', form: 'written' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-04-02' }],
    },
    {
      name: 'no plan yet, so none to review',
      entries: [{ on: '2025-02-24', kind: 'antisocial behaviour reported', harm: 'noise' }],
      asAt: '2025-06-02',
      shows: [],
    },
  ],
};

/** From each step to the next, the last of a day standing for it; from a closing nothing is owed. */
function looksOwed(steps: readonly Entry[], first: Entry, closings: readonly Entry[]): readonly Owed[] {
  return steps.flatMap((step, place): readonly Owed[] => {
    const next = steps[place + 1];
    if (closings.includes(step) || next?.happened === step.happened) return [];
    return [{ since: step, because: [first], ...doneOrEnded(next) }];
  });
}

function isFirstOfItsStep({ since }: Owed, place: number, all: readonly Owed[]): boolean {
  return all.findIndex((one) => one.since === since) === place;
}

/** While abuse is told of and not over: each plan and look at one, and the end. */
function stepsForAbuse(reading: Reading, { told, opened, closed }: AbuseSpell): readonly Entry[] {
  const plans = reading
    .ofAny('action plan agreed', 'action plan reviewed')
    .filter((step) => isFrom(step, opened) && isOfAbuse(reading, step, told));
  if (plans.length === 0) return [];
  return closed ? [...plans.filter((step) => inOrder(step, closed) < 0), closed] : plans;
}

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
