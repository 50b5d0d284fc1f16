import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { firstAbout } from '../../record/behaviour/behaviour-about.ts';
import { movedAway } from '../../record/behaviour/behaviour-spell.ts';
import { cameAfter } from '../../record/behaviour/same-day.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const riskAgainOnNewIncident: Lesson = {
  id: 'asb/risk-again-on-new-incident',
  title: 'Assess the risk again within 1 working day of a new serious incident',
  why: 'A second attack, threat or broken window is not more of the same: it may mean that people are no longer safe where they are.',
  cites: [
    taughtBy(
      '202013105',
      'Days after the assault the windows were broken, and again nobody assessed what it meant for the family.',
    ),
    cite(asb, 'risk assessment'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) =>
      matter.serious
        .filter((incident) => incident !== matter.first)
        .map((incident) => ({
          since: incident,
          because: [matter.first],
          doneBy: firstAbout(reading, matter, 'risk assessed', incident, (one) => cameAfter(reading, one, incident)),
          endedBy: movedAway(matter, incident),
        })),
    ),

  examples: [
    {
      name: 'the windows were smashed four days after the assault, and nothing was assessed again',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence', id: 'assault' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'high' },
        { on: '2025-03-07', kind: 'antisocial behaviour reported', harm: 'damage', for: 'assault' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'noise grew into threats; assessed again the next day',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-07', kind: 'risk assessed', level: 'low' },
        { on: '2025-04-01', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-04-02', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-04-02', done: '2025-04-02' }],
    },
    {
      name: 'the windows were smashed on the evening of the day the risk was assessed, and no hour was written down',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat', id: 'threat' },
        { on: '2025-03-03', kind: 'risk assessed', level: 'medium', for: 'threat' },
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'damage', for: 'threat' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'both were on the record by the time the risk was assessed that day',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat', id: 'threat' },
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'damage', for: 'threat' },
        { on: '2025-03-03', kind: 'risk assessed', level: 'medium', for: 'threat' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-03' }],
    },
    {
      name: 'more of the same noise',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise', id: 'first' },
        { on: '2025-03-10', kind: 'antisocial behaviour reported', harm: 'noise', for: 'first' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'one assault, and no second',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence' }],
      asAt: '2025-04-30',
      shows: [],
    },
  ],
};
