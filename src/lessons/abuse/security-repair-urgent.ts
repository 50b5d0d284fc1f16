import { hours } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { domesticAbuse } from '../../library/law/domestic-abuse.ts';
import { securityProblemsOfSurvivors } from '../../record/household/abuse-told.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const securityRepairUrgent: Lesson = {
  id: 'abuse/security-repair-urgent',
  title: 'Make this survivor’s door, lock, window or alarm secure within 24 hours',
  why: 'To someone who has fled abuse, a door that does not lock is not a repair. It is whether they sleep tonight.',
  cites: [
    reported('2025-12', 'domestic abuse', 'To a survivor a faulty door may matter most of all; treat it as urgent.'),
    reported('2025-12', 'windows and doors', 'Patch meanwhile, and weigh who lives there.'),
    cite(domesticAbuse, 'kept from the abuser'),
  ],
  clock: byDefault(hours(24)),
  appliesFrom: always,
  isForSafety: true,

  find: (reading) =>
    securityProblemsOfSurvivors(reading).map(({ since, because, madeSecure }) => ({
      since,
      because,
      doneBy: madeSecure,
    })),

  examples: [
    {
      name: 'a survivor’s front door will not lock, and it is booked for next week',
      entries: [
        { on: '2024-06-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'front door will not lock' },
        { on: '2025-03-03', kind: 'appointment made', for: 'r', planned: '2025-03-12' },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'a locksmith the same night, on a bank holiday',
      entries: [
        { on: '2024-06-03', kind: 'person known', person: 'resident', needs: ['domestic abuse survivor'] },
        { on: '2025-12-25T21:00', kind: 'repair reported', id: 'r', problem: 'lock broken' },
        { on: '2025-12-25T23:30', kind: 'made secure', for: 'r' },
      ],
      asAt: '2026-01-05',
      shows: [{ standing: 'done in time', due: '2025-12-26', done: '2025-12-25' }],
    },
    {
      name: 'mended that day, kicked in again a month later, and left',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-03', kind: 'repair reported', id: 'd', problem: 'front door kicked in' },
        { on: '2025-03-03', kind: 'works completed', for: 'd' },
        { on: '2025-04-03', kind: 'problem returned', for: 'd', problem: 'he kicked the door in again' },
      ],
      asAt: '2025-04-30',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-03' },
        { standing: 'overdue', due: '2025-04-04' },
      ],
    },
    {
      name: 'a lock in a home where no abuse is known of',
      entries: [
        { on: '2024-06-03', kind: 'person known', person: 'resident', needs: ['asthma'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'back door lock stiff' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'a survivor’s kitchen tap is not a matter of security',
      entries: [
        { on: '2024-06-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen tap' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'the abuse is told of while the window is still broken',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'bedroom window will not shut' },
        { on: '2025-03-10T10:00', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-11T16:00', kind: 'temporary fix made', for: 'r' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done late', due: '2025-03-11', done: '2025-03-11' }],
    },
  ],
};
