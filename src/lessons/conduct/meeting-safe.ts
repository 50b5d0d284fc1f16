import { atOnce } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { isSamePerson } from '../../record/behaviour/allegation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const meetingSafe: Lesson = {
  id: 'conduct/meeting-safe',
  title:
    'Agree with the resident where a meeting about harm is held, who comes and who is with them, before it is held',
  why: 'A meeting about what hurt someone can hurt them again. It is held where they feel safe, with company they choose and nobody there they did not expect. If it left them distressed, all three had to be theirs.',
  cites: [
    taughtBy(
      '202222635',
      'The landlord set out to be firm in the meeting; the resident left it several times in distress and felt bullied.',
    ),
    reported('2024-04', 'attitudes, respect and rights', 'Act at the start, by what it means for these people.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading) => {
    const held = reading.of('meeting held').filter((meeting) => isWithResident(reading, meeting));
    const arranged = reading.of('meeting arranged');
    return [
      ...arranged.flatMap((meeting) => {
        const harm = harmBefore(reading, meeting);
        const isHeld = held.some((later) => later.happened >= meeting.happened);
        if (!harm || isHeld || meeting.planned === undefined) return [];
        const agreed = arranged.find((terms) => terms.happened >= meeting.happened && termsOf(terms).length > 0);
        return [{ since: meeting, because: [harm], due: meeting.planned, doneBy: agreed }];
      }),
      ...held.flatMap((meeting) => {
        const harm = harmBefore(reading, meeting);
        const terms = termsOf(arrangementOf(reading, meeting));
        const isUnsafe = meeting.distress ? terms.length < safeTerms.length : harm !== undefined && terms.length === 0;
        return isUnsafe ? [{ crossed: meeting, because: harm && [harm] }] : [];
      }),
    ];
  },

  examples: [
    {
      name: 'called to a meeting on the landlord’s terms, she left it in tears',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative' },
        { on: '2025-03-12', kind: 'meeting held', attends: ['resident', 'personnel'], distress: true },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'crossed', on: '2025-03-12' }],
    },
    {
      name: 'place, company and who attends were hers to choose',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative' },
        { on: '2025-03-05', kind: 'meeting arranged', terms: ['place', 'company', 'who attends'] },
        { on: '2025-03-12', kind: 'meeting held', attends: ['resident', 'her sister', 'director'] },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'a meeting is planned for next week and she has been asked nothing',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-03-05', kind: 'meeting arranged', terms: ['time'], planned: '2025-03-12' },
      ],
      asAt: '2025-03-07',
      shows: [{ standing: 'due', due: '2025-03-12' }],
    },
    {
      name: 'she chose the place, but not who came, and it went badly',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'housing officer' },
        { on: '2025-03-05', kind: 'meeting arranged', terms: ['place'] },
        { on: '2025-03-12', kind: 'meeting held', distress: true },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'crossed', on: '2025-03-12' }],
    },
    {
      name: 'police and council met without the resident',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'caretaker' },
        { on: '2025-03-12', kind: 'meeting held', attends: ['police', 'council'] },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** What makes a meeting the resident’s own; the hour alone does not. */
const safeTerms = ['place', 'company', 'who attends'] as const;

function termsOf(arranged: Entry<'meeting arranged'> | undefined): readonly string[] {
  return safeTerms.filter((term) => arranged?.terms?.includes(term));
}

/** The arrangement a meeting says it was held under, or the last one made before it. */
function arrangementOf(reading: Reading, meeting: Entry<'meeting held'>): Entry<'meeting arranged'> | undefined {
  const before = reading.of('meeting arranged').filter((arranged) => arranged.happened <= meeting.happened);
  return before.find((arranged) => arranged.id === meeting.for) ?? before.at(-1);
}

function harmBefore(reading: Reading, meeting: Entry): Entry | undefined {
  const harm = earliest<Entry>(
    reading.of('staff conduct alleged')[0],
    reading.of('discrimination alleged')[0],
    reading.of('abuse disclosed')[0],
  );
  return harm && harm.happened <= meeting.happened ? harm : undefined;
}

/** Where the record names only others, such as the police and the council, it was not a meeting with the resident. */
function isWithResident(reading: Reading, meeting: Entry<'meeting held'>): boolean {
  const { attends, distress } = meeting;
  if (!attends || distress !== undefined || reading.entry(meeting.for)?.kind === 'meeting arranged') return true;
  const people = [
    ...reading.household.people.map(({ person }) => person),
    ...reading.of('staff conduct alleged').map(({ person }) => person),
  ];
  return attends.some(
    (who) =>
      /\b(residents?|tenants?|leaseholder|family|complainant)\b/i.test(who) ||
      people.some((person) => isSamePerson(who, person)),
  );
}
