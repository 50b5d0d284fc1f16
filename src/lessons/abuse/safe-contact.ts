import { atOnce } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { contactPlanned, contactsMade, kindsByContact } from '../../record/safe-contact/contact-of.ts';
import { gate } from '../../record/safe-contact/gate.ts';
import { safeWaysBefore, safeWaysBy } from '../../record/safe-contact/safe-ways.ts';
import { beginningOf } from '../../record/whole-case.ts';
import { always, byDefault, type Crossed, type Lesson } from '../lesson.ts';

export const safeContact: Lesson = {
  id: 'abuse/safe-contact',
  title: 'Contact people only by the means, at the times and in the words they say are safe',
  why: 'A letter on the mat, a missed call or a van outside can tell the wrong person that somebody asked for help. Only the person in danger knows what is safe.',
  cites: [
    reported(
      '2025-12',
      'domestic abuse',
      'Letters and calls to a survivor need thought and care, so that they do no further harm.',
    ),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,
  isForSafety: true,

  /**
   * A contact made is judged by what had been written down before it, and by no means where none is said. One that is
   * planned, here or in another system, is judged by what is safe up to its day: what is told meanwhile counts.
   */
  find: (reading) => {
    if (reading.of('safe contact agreed').length === 0) return [];
    return [
      ...reading.ofAny(...kindsByContact.made).flatMap((entry) => madeAgainst(reading, entry)),
      ...reading.ofAny(...kindsByContact.planned).flatMap((entry) => plannedAgainst(reading, entry)),
    ];
  },

  examples: [
    {
      name: 'she said by text only, and a letter went to the home',
      entries: [
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['text message'] },
        { on: '2025-03-05', kind: 'letter sent', says: 'about the new locks', means: 'letter' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'crossed', on: '2025-03-05' }],
    },
    {
      name: 'rung in the evening, when only mornings are safe',
      entries: [
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['phone'], times: 'mornings' },
        { on: '2025-03-05T10:00', kind: 'resident updated', means: 'phone' },
        { on: '2025-03-06T18:30', kind: 'resident updated', means: 'phone' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'crossed', on: '2025-03-06' }],
    },
    {
      name: 'told only in the way she said',
      entries: [
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['text message'] },
        { on: '2025-03-05', kind: 'resident updated', means: 'text message', says: 'the shop is open on Friday' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'written to before she had said anything',
      entries: [
        { on: '2025-03-03', kind: 'letter sent', says: 'about the locks', means: 'letter' },
        { on: '2025-03-05', kind: 'safe contact agreed', person: 'resident', means: ['text message'] },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'somebody came, where nobody may come to the home',
      entries: [
        {
          on: '2025-03-03',
          kind: 'safe contact agreed',
          person: 'resident',
          means: ['email'],
          never: ['come to the home'],
        },
        { on: '2025-03-10', kind: 'visit made', outcome: 'inspected' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'crossed', on: '2025-03-10' }],
    },
    {
      name: 'a visit was booked, and before its day she said that nobody may come',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', id: 'visit', planned: '2025-03-12', suits: true },
        {
          on: '2025-03-05',
          kind: 'safe contact agreed',
          person: 'resident',
          means: ['email'],
          never: ['come to the home'],
        },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'crossed', on: '2025-03-05' }],
    },
    {
      name: 'she reported the lock by email and was told by email when it would be mended',
      entries: [
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['email'] },
        { on: '2025-03-05', kind: 'repair reported', id: 'lock', problem: 'front door will not lock', means: 'email' },
        { on: '2025-03-06', kind: 'works date given', for: 'lock', due: '2025-03-10' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'it was an officer who reported the lock, and a day was given that she never asked for',
      entries: [
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['email'] },
        {
          ...{ on: '2025-03-05', kind: 'repair reported', id: 'lock', problem: 'front door will not lock' },
          by: 'housing officer',
        },
        { on: '2025-03-06', kind: 'works date given', for: 'lock', due: '2025-03-10' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'crossed', on: '2025-03-06' }],
    },
    {
      name: 'a visit booked without asking her was moved once she had spoken',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', id: 'visit', planned: '2025-03-12' },
        { on: '2025-03-05', kind: 'safe contact agreed', person: 'resident', means: ['phone', 'visit'] },
        { on: '2025-03-05', kind: 'appointment changed', for: 'visit', planned: '2025-03-14' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

function madeAgainst(reading: Reading, entry: Entry): readonly Crossed[] {
  for (const contact of contactsMade(entry)) {
    if (contact.means === undefined) continue;
    const gated = gate(reading, contact, { isAssured: true, ways: safeWaysBefore(reading, entry) });
    if (!gated.passes) return [{ crossed: entry, because: gated.reasons.flatMap(({ way }) => way ?? []) }];
  }
  return [];
}

/** Whoever themselves reported something since they said what is safe wants it mended: only what they ruled out, and their times, count. */
function isForTheirReport(reading: Reading, entry: Entry): boolean {
  if (entry.kind !== 'works date given' && entry.kind !== 'works date changed') return false;
  const cause = beginningOf(reading, entry);
  if (cause.kind !== 'repair reported') return false;
  const agreed = reading.of('safe contact agreed');
  const isSince = agreed.every(({ happened }) => happened <= cause.happened);
  const { by } = cause;
  return isSince && (by === undefined || agreed.some(({ person }) => isSamePerson(person, by)));
}

/** What was moved or cancelled is judged by where it went. */
function plannedAgainst(reading: Reading, entry: Entry): readonly Crossed[] {
  const contact = contactPlanned(entry);
  if (contact === undefined || reading.of('appointment changed').some((moved) => moved.for === entry.id)) return [];
  const day = contact.on ?? entry.happened;
  const isTheirWish = contact.isTheirWish ?? isForTheirReport(reading, entry);
  const gated = gate(reading, { ...contact, isTheirWish }, { isAssured: true, ways: safeWaysBy(reading, day) });
  const way = gated.passes ? undefined : gated.reasons.find((one) => one.way !== undefined)?.way;
  if (way === undefined) return [];
  return [inOrder(way, entry) > 0 ? { crossed: way, because: [entry] } : { crossed: entry, because: [way] }];
}
