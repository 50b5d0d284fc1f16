import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { therapistConcern } from '../../record/household/therapist.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type Due, type Finding, type Lesson } from '../lesson.ts';

export const therapistAtViewing: Lesson = {
  id: 'adaptations/therapist-at-viewing',
  title: 'Invite the occupational therapist to the viewing, before the home is offered',
  why: 'A home can look right and be wrong: a door too narrow, a step too many. The person who knows should see it before anyone has to decide.',
  cites: [
    reported('2025-01', 'occupational therapists', 'Have the therapist at the viewing, giving their opinion.'),
    taughtBy('202113581', 'The therapist came too late for a fair chance at the homes that were there.'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading, clock) => [
    ...reading.of('viewing arranged').flatMap((viewing) => viewingOwes(reading, clock, viewing)),
    ...reading.of('home offered').flatMap((offer) => offerOwes(reading, offer)),
  ],

  examples: [
    {
      name: 'a viewing for a wheelchair user with only the family there',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
        { on: '2025-03-03', kind: 'viewing arranged', invites: ['family'] },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'the therapist is invited',
      entries: [
        { on: '2025-01-06', kind: 'therapist referral decided', decision: 'refer' },
        { on: '2025-03-03', kind: 'viewing arranged', invites: ['occupational therapist', 'carer'] },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-03' }],
    },
    {
      name: 'a viewing for someone who needs nothing of the sort',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 30 },
        { on: '2025-03-03', kind: 'viewing arranged', invites: ['family'] },
        { on: '2025-03-10', kind: 'home offered' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'offered two days after a viewing without the therapist',
      entries: [
        { on: '2025-01-06', kind: 'adaptation asked for', adaptation: 'ground-floor bathroom' },
        { on: '2025-03-03', kind: 'viewing arranged', invites: ['family'] },
        { on: '2025-03-05', kind: 'home offered' },
        { on: '2025-03-07', kind: 'viewing arranged', invites: ['occupational therapist'] },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done late', due: '2025-03-05', done: '2025-03-07' },
        { standing: 'done in time', due: '2025-03-14', done: '2025-03-07' },
      ],
    },
    {
      name: 'offered with no viewing at all',
      entries: [
        { on: '2025-01-06', kind: 'therapist report received', recommends: ['step-free access'] },
        { on: '2025-03-03', kind: 'home offered' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'the record does not say who was invited',
      entries: [
        { on: '2025-01-06', kind: 'therapist report received' },
        { on: '2025-03-03', kind: 'viewing arranged' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'cannot tell' }],
    },
  ],
};

const invitesTherapist = ({ invites }: Entry<'viewing arranged'>) =>
  invites?.includes('occupational therapist') === true;

/** The therapist is asked to this viewing or another soon after, and in any case before an offer. */
function viewingOwes(reading: Reading, clock: ClockInForce, viewing: Entry<'viewing arranged'>): readonly Finding[] {
  const concern = therapistConcern(reading, viewing);
  if (!concern) return [];
  if (viewing.invites === undefined) return [{ cannotTell: 'who was invited to the viewing', since: viewing }];
  const due = clock.dueAfter(viewing);
  const offer = reading.firstAfter(viewing, 'home offered');
  return [
    {
      since: viewing,
      because: [concern],
      due: offer && offer.happened < due.day ? asOffered(offer) : due,
      doneBy: invitesTherapist(viewing) ? viewing : reading.firstAfter(viewing, 'viewing arranged', invitesTherapist),
    },
  ];
}

function offerOwes(reading: Reading, offer: Entry<'home offered'>): readonly Finding[] {
  const concern = therapistConcern(reading, offer);
  const isByTherapist = concern?.kind === 'therapist referral decided' || concern?.kind === 'therapist report received';
  const isViewed = reading.of('viewing arranged').some(({ happened }) => happened <= offer.happened);
  if (!concern || !isByTherapist || isViewed) return [];
  const doneBy = reading.firstAfter(offer, 'viewing arranged', invitesTherapist);
  return [{ since: offer, because: [concern], due: asOffered(offer), doneBy }];
}

function asOffered({ happened }: Entry<'home offered'>): Due {
  return { day: happened, owner: 'default' };
}
