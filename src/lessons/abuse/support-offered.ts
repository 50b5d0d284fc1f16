import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { domesticAbuse } from '../../library/law/domestic-abuse.ts';
import type { Entry } from '../../record/entry.ts';
import { abuseTold } from '../../record/household/abuse-told.ts';
import { offersSupport } from '../../record/household/safety-words.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { isFromThem } from '../../record/what-it-says.ts';
import { allOnCase, firstOnCase, isOnSame } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const supportOffered: Lesson = {
  id: 'abuse/support-offered',
  title: 'Within 2 working days, offer this survivor support from people who know how to help, and record it',
  why: 'A landlord can mend a door. Others can help someone plan, stay safe and be believed, and many survivors do not know they exist.',
  cites: [
    cite(domesticAbuse, 'Neighbourhood and Community Standard 1.4.1'),
    reported(
      '2025-12',
      'domestic abuse',
      'There are organisations that help survivors, and that train and support staff.',
    ),
    reported('2025-01', 'communication', 'Offer support that fits the person.'),
  ],
  clock: byDefault(workingDays(2)),
  appliesFrom: always,

  /** Told of again before anything was offered, it is still one offer to make; told of again soon after it was taken up, none. */
  find: (reading) => {
    const told = abuseTold(reading).filter((since) => !areHelpedAlready(reading, since));
    const owed = told.map((since) => ({
      since,
      doneBy: earliest<Entry>(
        firstOnCase(reading, since, since, 'support offered'),
        allOnCase(reading, since, since, 'partner involved').find(({ partner }) => offersSupport(partner)),
        allOnCase(reading, since, since, 'letter sent').find(
          (letter) => !isFromThem(letter) && offersSupport(letter.says),
        ),
        allOnCase(reading, since, since, 'resident updated').find(
          ({ says }) => says !== undefined && offersSupport(says),
        ),
      ),
    }));
    return owed.filter((one, place) => place === 0 || one.doneBy?.id !== owed[place - 1]?.doneBy?.id);
  },

  examples: [
    {
      name: 'abuse is disclosed, noted, and that is all',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-03', kind: 'note made', says: 'resident disclosed abuse by her former partner' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-05' }],
    },
    {
      name: 'offered the next day, and not wanted yet',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-04', kind: 'support offered', for: 'a', from: ['a local refuge'], answer: 'not yet' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-05', done: '2025-03-04' }],
    },
    {
      name: 'no abuse is known of',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'front door' }],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'two people are harmed, and one of them is offered help',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-04', kind: 'support offered', for: 'a' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-05', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'the advocate is written down as a partner',
      entries: [
        { on: '2025-12-24', kind: 'antisocial behaviour reported', harm: 'domestic abuse' },
        { on: '2025-12-29', kind: 'partner involved', partner: 'domestic abuse advocate' },
      ],
      asAt: '2026-01-31',
      shows: [{ standing: 'done in time', due: '2025-12-30', done: '2025-12-29' }],
    },
    {
      name: 'it is she who writes that she needs support',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-04', kind: 'letter sent', by: 'resident', says: 'I need support, nobody has rung me' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-05' }],
    },
    {
      name: 'he comes to the door a week after she took up what was offered: those who help her are with her already',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-04', kind: 'support offered', from: ['domestic abuse service'], answer: 'yes' },
        { on: '2025-03-11', kind: 'antisocial behaviour reported', harm: 'domestic abuse' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-05', done: '2025-03-04' }],
    },
    {
      name: 'she had said not yet, or it was two months ago: it is offered again',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-04', kind: 'support offered', from: ['domestic abuse service'], answer: 'not yet' },
        { on: '2025-03-11', kind: 'antisocial behaviour reported', harm: 'domestic abuse' },
        { on: '2025-03-13', kind: 'support offered', from: ['domestic abuse service'], answer: 'yes' },
        { on: '2025-05-12', kind: 'antisocial behaviour reported', harm: 'domestic abuse' },
      ],
      asAt: '2025-05-31',
      shows: [
        { standing: 'done in time', due: '2025-03-05', done: '2025-03-04' },
        { standing: 'done in time', due: '2025-03-13', done: '2025-03-13' },
        { standing: 'overdue', due: '2025-05-14' },
      ],
    },
    {
      name: 'somebody else is harmed, who was offered nothing',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-04', kind: 'support offered', for: 'a', answer: 'yes' },
        { on: '2025-03-11', kind: 'abuse disclosed', id: 'b', person: 'sister' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-05', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-13' },
      ],
    },
    {
      name: 'told of three times before anyone offered',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-04-07', kind: 'abuse disclosed', person: 'resident', source: 'school' },
        { on: '2025-05-12', kind: 'abuse disclosed', person: 'resident', source: 'police' },
        { on: '2025-05-13', kind: 'support offered' },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'done late', due: '2025-03-05', done: '2025-05-13' }],
    },
  ],
};

/** Whether support they had taken up not a month before was for the same person. An incident says of nobody else whom it harmed. */
function areHelpedAlready(reading: Reading, since: Entry): boolean {
  return reading
    .of('support offered')
    .some(
      (offer) =>
        offer.answer === 'yes' &&
        offer.happened < since.happened &&
        since.happened - offer.happened <= daysHelped &&
        (since.kind !== 'abuse disclosed' || isOnSame(reading, offer, since)),
    );
}

const daysHelped = 28;
