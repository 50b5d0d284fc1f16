import { atOnce } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { allegationForbidding, barAgainst, isOnePerson, isSamePerson } from '../../record/behaviour/allegation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Crossed, type Lesson } from '../lesson.ts';

export const noContact: Lesson = {
  id: 'conduct/no-contact',
  title: 'Stop all contact between the resident and the person complained of at once, until the resident agrees to it',
  why: 'Nobody should have to face the person they have just reported: not at the door, on the phone, by letter, in the office or across a table. It is the resident who says when that changes.',
  cites: [
    taughtBy(
      '202222635',
      'The operative greeted the resident in the office before a meeting; contact should have been stopped on the first report.',
    ),
    reported('2024-04', 'staff conduct', 'Stop all contact at once until the resident is content.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading) => {
    const allegations = reading.of('staff conduct alleged');
    if (allegations.length === 0) return [];
    return [
      ...allegations.map((alleged) => ({
        since: alleged,
        doneBy: earliest<Entry>(
          barAgainst(reading, alleged),
          firstOnCase(reading, alleged, alleged, 'resident agreed to contact'),
        ),
      })),
      ...reading
        .of('contact by person complained of')
        .flatMap((contact) => crossedBy(contact, allegationForbidding(reading, contact))),
      ...reading.of('meeting held').flatMap((meeting) => meetingTogether(reading, meeting)),
      ...reading.ofAny('visit made', 'appointment made').flatMap((visit) => visitBySamePerson(reading, visit)),
    ];
  },

  examples: [
    {
      name: 'the operative greeted her in the office before the meeting',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative', what: 'unwelcome messages' },
        { on: '2025-03-03', kind: 'contact barred', person: 'repairs operative' },
        { on: '2025-03-17', kind: 'contact by person complained of', means: 'at the office' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'crossed', on: '2025-03-17' },
      ],
    },
    {
      name: 'nobody stopped contact, and he sat in the meeting',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative' },
        { on: '2025-03-12', kind: 'meeting held', attends: ['resident', 'personnel', 'the operative'] },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'overdue', due: '2025-03-03' },
        { standing: 'crossed', on: '2025-03-12' },
      ],
    },
    {
      name: 'contact only after she agreed to it',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'housing officer' },
        { on: '2025-03-03', kind: 'contact barred' },
        { on: '2025-05-12', kind: 'resident agreed to contact' },
        { on: '2025-05-19', kind: 'contact by person complained of', means: 'phone' },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'a visit was booked with the man she had complained of',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'Mr Reed' },
        { on: '2025-03-03', kind: 'contact barred', person: 'Mr Reed' },
        { on: '2025-04-07', kind: 'appointment made', planned: '2025-04-14', person: 'Mr Reed, plumber' },
      ],
      asAt: '2025-04-08',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'crossed', on: '2025-04-07' },
      ],
    },
    {
      name: 'what was complained of came before the complaint',
      entries: [
        { on: '2025-03-01', kind: 'contact by person complained of', means: 'text message' },
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative' },
        { on: '2025-03-03', kind: 'contact barred' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'no allegation, and an ordinary meeting',
      entries: [{ on: '2025-03-12', kind: 'meeting held', attends: ['resident', 'housing officer'] }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

function crossedBy(contact: Entry, alleged: Entry | undefined): readonly Crossed[] {
  return alleged ? [{ crossed: contact, because: [alleged] }] : [];
}

function meetingTogether(reading: Reading, meeting: Entry<'meeting held'>): readonly Crossed[] {
  const attends = meeting.attends ?? [];
  if (attends.length === 0) return [];
  const wasThere = (person: string) => attends.some((who) => isSamePerson(who, person));
  return crossedBy(meeting, allegationForbidding(reading, meeting, wasThere));
}

/** Only where the person is known by more than a role: another operative may come. */
function visitBySamePerson(reading: Reading, visit: Entry<'visit made' | 'appointment made'>): readonly Crossed[] {
  const who = visit.kind === 'appointment made' ? (visit.person ?? visit.by) : visit.by;
  if (who === undefined) return [];
  return crossedBy(
    visit,
    allegationForbidding(reading, visit, (person) => isOnePerson(person) && isSamePerson(who, person)),
  );
}
