import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import { contactsWithResident } from '../../record/contact.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest, inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { firstOnCase, isFrom, isOnSame } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const informed: Lesson = {
  id: 'adaptations/informed',
  title: 'Tell the resident, and whoever helps them, of each step of the adaptation within 10 working days',
  why: 'An adaptation takes months and passes through many hands. Hearing of each step, from one person, is what makes the wait bearable.',
  cites: [
    reported('2025-12', 'accessible housing', 'Tell the resident each step, through one contact.'),
    reported('2025-01', 'adaptations being carried out', 'Keep the resident and the others concerned told.'),
    reported('2025-01', 'communication', 'One person to call, and word at the pace agreed.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  /** Steps that came before anything was said are told together: the first of them counts. */
  find: (reading) => {
    const steps = stepsTaken(reading);
    if (steps.length === 0) return [];
    const contacts = contactsWithResident(reading);
    const owed = steps.map((since) => ({
      since,
      ...doneOrEnded(
        earliest<Entry>(
          contacts.find((contact) => isFrom(contact, since) && isOnSame(reading, contact, since)),
          firstOnCase(reading, since, since, 'works completed', 'moved for good', 'case closed'),
        ),
      ),
    }));
    const over = (one: Owed | undefined) => (one?.doneBy ?? one?.endedBy)?.id;
    return owed.filter((one, place) => place === 0 || over(one) !== over(owed[place - 1]));
  },

  examples: [
    {
      name: 'asked for a ramp and heard nothing, while the therapist came and the survey was done',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'ramp' },
        { on: '2025-04-07', kind: 'therapist report received', for: 'a' },
        { on: '2025-04-28', kind: 'feasibility surveyed', for: 'a', possible: 'all' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'told of each step',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'ramp' },
        { on: '2025-03-07', kind: 'resident updated', for: 'a', says: 'a therapist will come' },
        { on: '2025-04-07', kind: 'therapist report received', for: 'a' },
        { on: '2025-04-10', kind: 'letter sent', for: 'a', says: 'what the therapist advises' },
      ],
      asAt: '2025-05-30',
      shows: [
        { standing: 'done in time', due: '2025-03-17', done: '2025-03-07' },
        { standing: 'done in time', due: '2025-04-23', done: '2025-04-10' },
      ],
    },
    {
      name: 'no adaptation is in hand',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'shower' }],
      asAt: '2025-05-30',
      shows: [],
    },
    {
      name: 'a letter about another repair tells nothing of the ramp',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'ramp' },
        { on: '2025-03-04', kind: 'repair reported', id: 'r', problem: 'gutter' },
        { on: '2025-03-06', kind: 'letter sent', for: 'r', says: 'the gutter will be mended on Monday' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
  ],
};

function stepsTaken(reading: Reading): readonly Entry[] {
  const steps = reading.ofAny(
    'adaptation asked for',
    'therapist referral decided',
    'therapist report received',
    'feasibility surveyed',
    'adaptation decided',
  );
  if (steps.length === 0) return [];
  const works = reading
    .ofAny('works ordered', 'works started')
    .filter((work) =>
      steps.some((step) => work.for !== undefined && isFrom(work, step) && reading.belongsWith(work, step)),
    );
  return [...steps, ...works].sort(inOrder);
}
