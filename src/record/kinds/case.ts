import { oneOf, words } from '../field.ts';
import { ifSaid, kind } from '../kind.ts';
import { caseFamilies } from './vocabulary.ts';

/** The case itself: what it is, who has it, who may see it, and what it goes with. */
export const caseKinds = {
  'case opened': kind(
    'case',
    'Someone opened a case.',
    {
      family: oneOf(caseFamilies, 'what sort of case it is'),
      title: words('what it is about, in a few words'),
      officer: words('the account of the officer who has it').optional(),
    },
    (e) => `A case was opened: ${e.title}`,
  ),
  'case restricted': kind(
    'case',
    'The case was closed to everyone but those named on it.',
    { why: words('why').optional() },
    (e) => `The case was restricted to those named on it${ifSaid(e.why, ': ')}`,
  ),
  'restriction lifted': kind(
    'case',
    'The case was opened again to everyone whose work it is.',
    { why: words('why') },
    (e) => `The restriction was lifted: ${e.why}`,
  ),
  'access to case given': kind(
    'case',
    'Someone was named on a restricted case.',
    { officer: words('the account of the person named'), why: words('why').optional() },
    (e) => `Someone was named on the case${ifSaid(e.why, ': ')}`,
  ),
  'access to case taken away': kind(
    'case',
    'Someone was taken off a restricted case.',
    { officer: words('the account of the person'), why: words('why').optional() },
    (e) => `Someone was taken off the case${ifSaid(e.why, ': ')}`,
  ),
  'case linked': kind(
    'case',
    'The case goes with another one.',
    { other: words('the reference of the other case'), why: words('how they go together').optional() },
    (e) => `Linked to ${e.other}${ifSaid(e.why, ': ')}`,
  ),
} as const;
