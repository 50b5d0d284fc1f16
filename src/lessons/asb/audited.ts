import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const audited: Lesson = {
  id: 'asb/audited',
  title: 'Put right within 10 working days what an audit of the case found wrong in its risk assessment or plan',
  why: 'An audit that only counts changes nothing for the people in the case it found. The sample itself is drawn each month on its own page.',
  cites: [
    taughtBy('202401522', 'Chances to act were missed; the landlord now looks at cases at set times for their plans.'),
    cite(asb, 'risk assessment'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) =>
    reading
      .of('case audited')
      .flatMap((audit): readonly Finding[] => [
        ...(audit.risk === 'good' ? [] : [{ since: audit, doneBy: reading.firstAfter(audit, 'risk assessed') }]),
        ...(audit.plan === 'good' || audit.plan === 'not due yet'
          ? []
          : [{ since: audit, doneBy: reading.firstOfAnyAfter(audit, 'action plan agreed', 'action plan reviewed') }]),
      ]),

  examples: [
    {
      name: 'no risk assessment was found, and none was made',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-04-07', kind: 'case audited', month: '2026-03', risk: 'missing', plan: 'good' },
      ],
      asAt: '2026-05-29',
      shows: [{ standing: 'overdue', due: '2026-04-21' }],
    },
    {
      name: 'the plan was to be put right, and was looked at again',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-04-07', kind: 'case audited', month: '2026-03', risk: 'good', plan: 'to be put right' },
        { on: '2026-04-09', kind: 'action plan reviewed', finding: 'not working' },
      ],
      asAt: '2026-05-29',
      shows: [{ standing: 'done in time', due: '2026-04-21', done: '2026-04-09' }],
    },
    {
      name: 'both were missing; only the risk was assessed',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-04-07', kind: 'case audited', month: '2026-03', risk: 'missing', plan: 'missing' },
        { on: '2026-04-08', kind: 'risk assessed', level: 'medium' },
      ],
      asAt: '2026-05-29',
      shows: [
        { standing: 'done in time', due: '2026-04-21', done: '2026-04-08' },
        { standing: 'overdue', due: '2026-04-21' },
      ],
    },
    {
      name: 'all was well',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-04-07', kind: 'case audited', month: '2026-03', risk: 'good', plan: 'not due yet' },
      ],
      asAt: '2026-05-29',
      shows: [],
    },
  ],
};
