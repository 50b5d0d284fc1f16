import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { allAbout } from '../../record/behaviour/behaviour-about.ts';
import { spellsWithout } from '../../record/behaviour/behaviour-spell.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const actionPlan: Lesson = {
  id: 'asb/action-plan',
  title: 'Agree a plan of action with the resident, in writing, within 10 working days',
  why: 'A plan on paper tells the person harmed what will be done, by whom and when, and gives them something to hold the landlord to.',
  cites: [
    taughtBy('202013105', 'No plan was made after an assault, nor after the windows were broken.'),
    taughtBy('202448549', 'There was no plan, and answers came from a template.'),
    taughtBy('202401522', 'The plan came late while the trouble grew.'),
    taughtBy('202447805', 'No plan was made for a resident who felt she could not stay in her home.'),
    cite(asb, 'action plan'),
    cite(ombudsmanGuidance, 'antisocial behaviour: tools'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const plans = allAbout(reading, matter, 'action plan agreed');
      const writtenUp = plans.map((plan) =>
        plan.form === 'spoken' ? reading.of('letter sent').find((letter) => letter.for === plan.id) : plan,
      );
      const done = earliest<Entry>(...writtenUp);
      return spellsWithout(matter, done).map(({ opened, closed }) => ({
        since: opened,
        doneBy: done,
        endedBy: closed,
      }));
    }),

  examples: [
    {
      name: 'months of noise and no plan',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' }],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'agreed in writing on the tenth working day, over Christmas',
      entries: [
        { on: '2024-12-19', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-01-07', kind: 'action plan agreed', form: 'written' },
      ],
      asAt: '2025-01-31',
      shows: [{ standing: 'done in time', due: '2025-01-07', done: '2025-01-07' }],
    },
    {
      name: 'talked through on the phone and never written down',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'action plan agreed', form: 'spoken' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'talked through, then confirmed by letter',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'action plan agreed', form: 'spoken', id: 'plan' },
        { on: '2025-03-12', kind: 'letter sent', says: 'sets out the plan we agreed', for: 'plan' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-12' }],
    },
    {
      name: 'the resident moved away after seven weeks without a plan',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence' },
        { on: '2025-04-22', kind: 'moved for good' },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'done late', due: '2025-03-17', ended: '2025-04-22' }],
    },
    {
      name: 'nothing of the kind reported',
      entries: [{ on: '2025-03-03', kind: 'resident updated' }],
      asAt: '2025-06-30',
      shows: [],
    },
  ],
};
