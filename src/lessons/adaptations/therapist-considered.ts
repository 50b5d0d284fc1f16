import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { adaptations } from '../../library/law/adaptations.ts';
import { therapistSigns } from '../../record/household/therapist.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const therapistConsidered: Lesson = {
  id: 'adaptations/therapist-considered',
  title: 'Decide within 5 working days whether to ask an occupational therapist to visit',
  why: 'Only someone trained to look can say what a home must have for this person to live in it. Waiting to ask puts everything else off, and some people end up paying for one themselves.',
  cites: [
    reported('2025-01', 'occupational therapists', 'Decide early, on request or on what is known, even at letting.'),
    taughtBy('202113581', 'The therapist was asked too late, and the resident paid for one himself.'),
    cite(adaptations, 'minor adaptations'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  /** A sign that comes while an earlier one is still unanswered asks for the same decision. */
  find: (reading) => {
    const owed = therapistSigns(reading).map(({ since, because }) => ({
      since,
      because,
      doneBy: firstOnCase(
        reading,
        since,
        since,
        ...(['therapist referral decided', 'therapist report received', 'feasibility surveyed'] as const),
        ...(['adaptation decided', 'works completed', 'moved for good'] as const),
      ),
    }));
    return owed.filter((one, place) => place === 0 || one.doneBy?.id !== owed[place - 1]?.doneBy?.id);
  },

  examples: [
    {
      name: 'a level-access shower is asked for, and nobody thinks of a therapist for two months',
      entries: [{ on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'level-access shower' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'referred on the fifth working day',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'ramp to the front door' },
        { on: '2025-03-10', kind: 'therapist referral decided', for: 'a', decision: 'refer' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-10' }],
    },
    {
      name: 'a grab rail does not have to wait for a therapist',
      entries: [{ on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'grab rail by the bath' }],
      asAt: '2025-05-06',
      shows: [],
    },
    {
      name: 'let to someone who cannot climb stairs, and it is upstairs',
      entries: [
        { on: '2025-02-24', kind: 'person known', person: 'resident', needs: ['cannot climb stairs'] },
        { on: '2025-03-03', kind: 'home let' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'a family asks to move because of a disability; the therapist comes a year later',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', needs: ['physical disability'] },
        { on: '2024-02-05', kind: 'move asked for', id: 'm', sort: 'permanent', why: 'too small and too many stairs' },
        { on: '2025-02-10', kind: 'therapist referral decided', for: 'm', decision: 'refer' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'done late', due: '2024-02-12', done: '2025-02-10' }],
    },
    {
      name: 'a move asked for because of mould is not a therapist’s matter',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'son', age: 3, needs: ['asthma'] },
        { on: '2024-02-05', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2024-03-04', kind: 'move asked for', for: 'r', why: 'the mould' },
      ],
      asAt: '2025-05-06',
      shows: [],
    },
    {
      name: 'the therapist reported last spring, and another rail is wanted now',
      entries: [
        { on: '2024-09-02', kind: 'therapist report received', recommends: ['wet room'] },
        { on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'wet room' },
      ],
      asAt: '2025-05-06',
      shows: [],
    },
  ],
};
