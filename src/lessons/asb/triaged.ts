import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { firstAbout } from '../../record/behaviour/behaviour-about.ts';
import { closingAfter } from '../../record/behaviour/behaviour-spell.ts';
import { earliest } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const triaged: Lesson = {
  id: 'asb/triaged',
  title: 'Judge each report of antisocial behaviour by the harm it does, within 1 working day',
  why: 'Until somebody looks at what a report means for the people harmed, an assault can wait in the same pile as a parking dispute. An assessment that says how great the risk is counts as judging it.',
  cites: [
    taughtBy(
      '202017334',
      'The logs of the incidents came to light only when the decision was reviewed; since then the landlord judges each report as it comes in.',
    ),
    reported('2024-04', 'record keeping', 'Every incident is logged, and the log can be produced at once.'),
    cite(asb, 'contact times'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) =>
      matter.incidents.map((incident) => ({
        since: incident,
        doneBy: earliest(
          firstAbout(reading, matter, 'antisocial behaviour triaged', incident, (triage) =>
            isForThis(reading.entry(triage.for)?.kind, reading.belongsWith(triage, incident)),
          ),
          firstAbout(reading, matter, 'risk assessed', incident, (assessment) => assessment.level !== undefined),
          closingAfter(matter, incident),
        ),
      })),
    ),

  examples: [
    {
      name: 'a report of threats lay unread for two weeks',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' }],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'judged the next working day, over Easter',
      entries: [
        { on: '2025-04-17', kind: 'antisocial behaviour reported', harm: 'noise', id: 'party' },
        { on: '2025-04-22', kind: 'antisocial behaviour triaged', as: 'low harm', for: 'party' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-04-22', done: '2025-04-22' }],
    },
    {
      name: 'the first report was judged, the second never',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise', id: 'first' },
        { on: '2025-03-04', kind: 'antisocial behaviour triaged', as: 'medium harm', for: 'first' },
        { on: '2025-03-12', kind: 'antisocial behaviour reported', harm: 'noise', for: 'first' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-13' },
      ],
    },
    {
      name: 'the risk was assessed the same day, which judges the harm as well',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence' },
        { on: '2025-03-03', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-03' }],
    },
    {
      name: 'a repair is not antisocial behaviour',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'kitchen tap' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** A triage that points to another report judges that one; any other judges what came before it. */
function isForThis(answered: string | undefined, belongs: boolean): boolean {
  return answered !== 'antisocial behaviour reported' || belongs;
}
