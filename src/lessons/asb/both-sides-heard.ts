import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const bothSidesHeard: Lesson = {
  id: 'asb/both-sides-heard',
  title: 'Look into what the person complained of says in turn, as evenly, within 10 working days',
  why: 'What is said in turn may be true, and those who say it may be in need themselves. Looked at by nobody, it leaves one side unheard and the other under a cloud.',
  cites: [cite(ombudsmanGuidance, 'antisocial behaviour: policy')],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('counter-allegation made').map((made) => ({
      since: made,
      doneBy: reading.firstAfter(made, 'counter-allegation looked into'),
    })),

  examples: [
    {
      name: 'said in turn, and left lying',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-03-09', kind: 'counter-allegation made', incident: 'they bang on the wall at us' },
      ],
      asAt: '2026-04-30',
      shows: [{ standing: 'overdue', due: '2026-03-23' }],
    },
    {
      name: 'looked into within the week, and not borne out',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-03-09', kind: 'counter-allegation made', id: 'turn' },
        { on: '2026-03-13', kind: 'counter-allegation looked into', finding: 'not borne out', for: 'turn' },
      ],
      asAt: '2026-04-30',
      shows: [{ standing: 'done in time', due: '2026-03-23', done: '2026-03-13' }],
    },
    {
      name: 'closing the case hears nobody',
      entries: [
        { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2026-03-09', kind: 'counter-allegation made' },
        { on: '2026-03-11', kind: 'case closed', why: 'quiet again' },
      ],
      asAt: '2026-04-30',
      shows: [{ standing: 'overdue', due: '2026-03-23' }],
    },
    {
      name: 'nothing was said in turn',
      entries: [{ on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise' }],
      asAt: '2026-04-30',
      shows: [],
    },
  ],
};
