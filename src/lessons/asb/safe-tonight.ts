import { sameDay } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { attacksOn } from '../../record/behaviour/attack.ts';
import { allAbout } from '../../record/behaviour/behaviour-about.ts';
import { movedAway } from '../../record/behaviour/behaviour-spell.ts';
import { cameAfter } from '../../record/behaviour/same-day.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

const measures = [
  'safety measures considered',
  'move considered',
  'made secure',
  'alternative home offered',
  'moved out',
] as const;

export const safeTonight: Lesson = {
  id: 'asb/safe-tonight',
  title: 'The risk is high: ask today what would keep them safe tonight, and write down what was decided',
  why: 'A high score is no use to people who sleep behind the same door that night. A lock, a light, an alarm or a bed elsewhere has to be thought of while there is still time to do it.',
  cites: [
    taughtBy(
      '202013105',
      'Days after the assault the windows were broken, and again nobody assessed what it meant for the family.',
    ),
    cite(asb, 'Neighbourhood and Community Standard 2.2.5'),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,
  isForSafety: true,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const looks = allAbout(reading, matter, 'risk assessed').filter(({ level }) => level !== undefined);
      return looks.flatMap((look, place): readonly Owed[] => {
        const before = looks[place - 1];
        const isNewlyHigh =
          before?.level !== 'high' ||
          matter.serious.some((one) => !cameAfter(reading, before, one) && cameAfter(reading, look, one));
        if (look.level !== 'high' || !isNewlyHigh || isAskedAlready(reading, look)) return [];
        const doneBy = firstOnCase(reading, look, look, ...measures);
        return [{ since: look, because: [matter.first], doneBy, endedBy: movedAway(matter, look) }];
      });
    }),

  examples: [
    {
      name: 'found to be at high risk, and nobody asked how they would get through the night',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'a new lock that evening, and a week later the risk is as high as it was',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'high' },
        {
          on: '2025-03-04',
          kind: 'safety measures considered',
          decision: 'a new lock tonight; she stays with a friend until',
        },
        { on: '2025-03-11', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-04' }],
    },
    {
      name: 'high again after a second attack: what was decided for the first may not be enough',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'high' },
        { on: '2025-03-04', kind: 'safety measures considered', decision: 'a new lock tonight' },
        { on: '2025-03-10', kind: 'antisocial behaviour reported', harm: 'damage' },
        { on: '2025-03-11', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-11' },
      ],
    },
    {
      name: 'high still when a neighbour told of the same paint the next day',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', id: 'paint', harm: 'hate' },
        { on: '2025-03-03', kind: 'risk assessed', for: 'paint', level: 'high' },
        { on: '2025-03-03', kind: 'safety measures considered', for: 'paint', decision: 'a camera tonight' },
        {
          ...{ on: '2025-03-04', kind: 'antisocial behaviour reported', id: 'again', for: 'paint', harm: 'hate' },
          ...{ occurred: '2025-03-03', note: 'the same incident, not a second' },
        },
        { on: '2025-03-04', kind: 'risk assessed', for: 'again', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'after a blow, where the decision is owed already for the blow itself',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'medium risk',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'medium' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'the risk of a repair is no risk from people',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-03-04', kind: 'risk assessed', for: 'r', level: 'high' },
      ],
      asAt: '2025-06-30',
      shows: [],
    },
  ],
};

/** Whether an attack asked for the same decision, and it had not been made before this look. */
function isAskedAlready(reading: Reading, look: Entry): boolean {
  return attacksOn(reading).some(
    ({ told, decided, isNew }) =>
      isNew && cameAfter(reading, look, told) && (!decided || !cameAfter(reading, look, decided)),
  );
}
