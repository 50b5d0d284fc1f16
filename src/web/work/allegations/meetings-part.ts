import { sayDay } from '../../../calendar/day.ts';
import type { Allegation } from '../../../record/behaviour/allegation.ts';
import type { Entry } from '../../../record/entry.ts';
import { join } from '../../../record/kind.ts';
import { sayCrossings } from '../crossings.ts';
import { sayWhen } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** What makes a meeting the resident’s own, as a sentence says it. */
const terms = { place: 'where it is', company: 'who comes with them', 'who attends': 'who else is there' } as const;

/** Meetings about what happened: on the resident’s terms, agreed before they are held. */
export function meetingsPart(on: OnWork, allegations: readonly Allegation[]): WorkPart {
  const { reading } = on;
  const [first] = allegations;
  const since = first?.happened ?? 0;
  const arranged = reading.of('meeting arranged').filter(({ happened }) => happened >= since);
  const held = reading.of('meeting held').filter(({ happened }) => happened >= since);
  return {
    id: 'meetings',
    title: 'Meetings, on the resident’s terms',
    says: [
      ...arranged.map(sayArranged),
      ...held.map(sayHeld),
      ...sayCrossings(on, 'conduct/meeting-safe', 'this was not on the resident’s terms'),
    ],
    nothing:
      'No meeting has been arranged. If the resident wants one: they say where, who comes with them and who else is there.',
    lessons: ['conduct/meeting-safe'],
    record: [
      { kind: 'meeting arranged', ...(first && { fill: { for: first.id } }) },
      ...arranged
        .filter((meeting) => !held.some((one) => one.for === meeting.id))
        .slice(-1)
        .map((meeting): RecordLink => ({ kind: 'meeting held', fill: { for: meeting.id } })),
    ],
  };
}

function sayArranged(meeting: Entry<'meeting arranged'>): string {
  const { planned, place, company, attends } = meeting;
  const how = [
    place === undefined ? '' : `At ${place}.`,
    company === undefined ? '' : `With the resident: ${company}.`,
    attends === undefined ? '' : `Also there: ${join(attends)}.`,
  ];
  const open = (Object.keys(terms) as (keyof typeof terms)[]).filter((term) => !meeting.terms?.includes(term));
  const asked =
    open.length === 0
      ? 'The resident agreed to all of it.'
      : `The resident has not yet agreed ${join(open.map((term) => terms[term]))}.`;
  const day = planned === undefined ? 'a day not yet set' : sayDay(planned);
  return [`Arranged on ${sayWhen(meeting)} for ${day}.`, ...how, asked].filter(Boolean).join(' ');
}

function sayHeld(meeting: Entry<'meeting held'>): string {
  const distress = meeting.distress === true ? ' The resident was distressed by it.' : '';
  return `Held on ${sayWhen(meeting)}${meeting.attends === undefined ? '' : `, with ${join(meeting.attends)}`}.${distress}`;
}
