import { dayOn, list, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifSaid, join, kind } from '../kind.ts';
import { means, timeChosenBy, worries } from './vocabulary.ts';

/** Appointments and getting into the home. */
export const accessKinds = {
  'appointment made': kind(
    'case',
    'A visit was arranged.',
    {
      planned: dayOn('the day of the visit'),
      time: words('the time or part of the day').optional(),
      suits: yesOrNo('whether the resident said it suits them').optional(),
      uses: list('which agreed adjustments the booking carries').optional(),
      person: words('who will come').optional(),
    },
    (e) =>
      `A visit was arranged${ifDay(e.planned, ' for ')}${ifSaid(e.time, ', ')}${ifSaid(e.person, '. Who will come: ')}`,
  ),
  'appointment confirmed': kind(
    'case',
    'The visit was confirmed to the resident.',
    { means: oneOf(means, 'how').optional() },
    () => 'The visit was confirmed',
  ),
  'reminder sent': kind(
    'case',
    'A reminder of the visit was sent.',
    { means: oneOf(means, 'how').optional() },
    () => 'A reminder of the visit was sent',
  ),
  'operative briefed': kind(
    'case',
    'The operative was told the work and what the household needs.',
    {},
    () => 'The operative was told the work and what the household needs',
  ),
  'appointment changed': kind(
    'case',
    'The visit was moved or cancelled.',
    { planned: dayOn('the new day').optional(), told: yesOrNo('whether the resident was told').optional() },
    (e) => `The visit was changed${ifDay(e.planned, ' to ')}${sayTold(e.told)}`,
  ),
  'appointment missed': kind(
    'case',
    'The landlord or its contractor did not come.',
    {},
    () => 'The landlord did not come to an arranged visit',
  ),
  'missed visit put right': kind(
    'case',
    'The resident was given an apology and a new date for a visit the landlord missed.',
    { planned: dayOn('the new day').optional() },
    (e) => `An apology and a new date were given for the missed visit${ifDay(e.planned, ': ')}`,
  ),
  'no access': kind(
    'case',
    'Someone came and could not get in. This ends a visit, never the need.',
    {
      tried: someOf(means, 'how the resident was tried').optional(),
      attempts: number('how many attempts this line stands for', 1, 1000).optional(),
      says: words('what the resident said').optional(),
      chosen: oneOf(timeChosenBy, 'who chose the time').optional(),
      safeguarding: oneOf(worries, 'whether whoever came is worried about anybody’s safety').optional(),
    },
    (e) => `Nobody could get in${ifSaid(e.says, '. The resident said: ')}`,
  ),
  'access worked through': kind(
    'case',
    'The reason for no access was asked and other times were offered.',
    { reason: words('the reason found').optional(), offered: list('other times offered').optional() },
    (e) =>
      `We asked why nobody could get in${ifSaid(e.reason, ': ')}${ifSaid(join(e.offered), '. Offered: ') || '. Other times were offered'}`,
  ),
} as const;

function sayTold(told: boolean | undefined): string {
  return told === undefined ? '' : told ? ', and the resident was told' : ', and the resident was not told';
}
