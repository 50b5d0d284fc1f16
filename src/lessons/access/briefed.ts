import { sameDay } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import { requirementKnown } from '../../record/household/requirement.ts';
import { slotsThatStood, whatCame } from '../../record/problems/appointment.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const briefed: Lesson = {
  id: 'access/briefed',
  title: 'Before a visit, tell whoever is going what the work is and what this household needs',
  why: 'A resident should not have to explain at the door, again, that she is deaf, or that the baby must not wake.',
  cites: [
    reported('2025-12', 'access', 'Brief whoever is coming on the work and on anything the household needs.'),
    reported('2025-01', 'record keeping', 'Good records spare people repeated and failed visits.'),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,

  find: (reading) =>
    slotsThatStood(reading).flatMap((slot) => {
      const { booked, made, planned } = slot;
      const requirement = requirementKnown(reading, booked.happened);
      if (!requirement) return [];
      const carried = made.uses ? booked : undefined;
      return [
        {
          since: booked,
          because: [made, requirement],
          due: planned,
          doneBy: carried ?? reading.firstAfter(booked, 'operative briefed'),
          overtakenBy: whatCame(reading, slot),
        },
      ];
    }),

  examples: [
    {
      name: 'the resident is deaf, and whoever came had not been told',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-03-06' }],
    },
    {
      name: 'nobody could get in on the day, and whoever came had not been told',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06' },
        { on: '2025-03-06T14:10', kind: 'no access' },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'overdue', due: '2025-03-06' }],
    },
    {
      name: 'told on the morning of the visit',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'time to answer the door' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06' },
        { on: '2025-03-06', kind: 'operative briefed' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done in time', due: '2025-03-06', done: '2025-03-06' }],
    },
    {
      name: 'the booking itself carries the adjustment',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'time to answer the door' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06', uses: ['time to answer the door'] },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done in time', due: '2025-03-06', done: '2025-03-03' }],
    },
    {
      name: 'called off the day before',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06' },
        { on: '2025-03-05', kind: 'appointment changed', told: true },
      ],
      asAt: '2025-03-10',
      shows: [],
    },
    {
      name: 'nothing out of the ordinary is known of the household',
      entries: [{ on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06' }],
      asAt: '2025-03-10',
      shows: [],
    },
  ],
};
