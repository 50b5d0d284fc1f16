import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { isGrave, type Matter } from '../../record/behaviour/behaviour.ts';
import { allAbout, firstAbout } from '../../record/behaviour/behaviour-about.ts';
import { closingAfter } from '../../record/behaviour/behaviour-spell.ts';
import { assessmentOf, isTriageOf } from '../../record/behaviour/judging.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const triaged: Lesson = {
  id: 'asb/triaged',
  title: 'Judge each report of antisocial behaviour by the harm it does, within 1 working day',
  why: 'Until somebody looks at what a report means for the people harmed, an assault can wait in the same pile as a parking dispute. An assessment that says how great the risk is counts as judging it. Hate, a threat or a blow put down as low harm waits there too: it has to be judged again.',
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
    reading.behaviour.matters.flatMap((matter): readonly Owed[] => [
      ...matter.incidents.map((incident) => ({
        since: incident,
        doneBy: earliest<Entry>(
          firstAbout(reading, matter, 'antisocial behaviour triaged', incident, (triage) =>
            isTriageOf(reading, matter, triage, incident),
          ),
          assessmentOf(reading, matter, incident),
        ),
        endedBy: closingAfter(matter, incident),
      })),
      ...judgedTooLow(reading, matter),
    ]),

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
      name: 'a racist attack put down as a neighbour dispute, and judged again only when its risk was assessed',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'hate', id: 'attack' },
        { on: '2025-03-03', kind: 'antisocial behaviour triaged', as: 'low harm', for: 'attack' },
        { on: '2025-03-10', kind: 'risk assessed', level: 'medium', for: 'attack' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-03' },
        { standing: 'done late', due: '2025-03-04', done: '2025-03-10' },
      ],
    },
    {
      name: 'a punch the same day, after the threat was judged and its risk assessed',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat', id: 'threat' },
        { on: '2025-03-03', kind: 'antisocial behaviour triaged', as: 'high harm', for: 'threat' },
        { on: '2025-03-03', kind: 'risk assessed', level: 'high', for: 'threat' },
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence', for: 'threat' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-03' },
        { standing: 'overdue', due: '2025-03-04' },
      ],
    },
    {
      name: 'a repair is not antisocial behaviour',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'kitchen tap' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** What was judged low that its own report says was not, until it is judged again or its risk is found to be greater. */
function judgedTooLow(reading: Reading, matter: Matter): readonly Owed[] {
  return allAbout(reading, matter, 'antisocial behaviour triaged').flatMap((triage): readonly Owed[] => {
    if (triage.as !== 'low harm') return [];
    const grave = matter.incidents.find(
      (incident) =>
        incident.happened <= triage.happened && isGrave(incident) && isTriageOf(reading, matter, triage, incident),
    );
    if (!grave) return [];
    const again = earliest<Entry>(
      firstAbout(reading, matter, 'antisocial behaviour triaged', triage, ({ as }) => as !== 'low harm'),
      firstAbout(reading, matter, 'risk assessed', triage, ({ level }) => level !== undefined && level !== 'low'),
      closingAfter(matter, triage),
    );
    return [{ since: triage, because: [grave], doneBy: again }];
  });
}
