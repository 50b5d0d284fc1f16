import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOn, oneOf, words } from '../field.ts';
import { ifDay, ifReasons, ifSaid, kind } from '../kind.ts';
import { means } from './vocabulary.ts';

/** What the landlord promised and what the resident asked for, and what became of each. */
export const promiseKinds = {
  'promise made': kind(
    'case',
    'The landlord made a commitment, in writing or by word.',
    {
      promise: words('what was promised'),
      due: dayOn('the day it was promised for').optional(),
      means: oneOf(means, 'how it was given').optional(),
      of: oneOf(['a move', 'works', 'payment', 'an answer', 'something else'], 'what sort of promise').optional(),
      who: words('who is to do it').optional(),
    },
    (e) => `A promise was made: ${e.promise}${dayNotSaid(e.promise, e.due)}${ifSaid(e.who, ', to be done by ')}`,
  ),
  'promise kept': kind(
    'case',
    'A promise was kept.',
    { proof: words('how we know').optional() },
    (e) => `The promise was kept${ifSaid(e.proof, ': ')}`,
  ),
  'promise changed': kind(
    'case',
    'The resident was told before it fell due that a promise would change, and why.',
    { due: dayOn('the new day').optional(), why: words('why') },
    (e) => `The promise was changed${ifDay(e.due, ' to ')}: ${e.why}`,
  ),
  'request made': kind(
    'case',
    'The resident asked for something.',
    { request: words('what they asked for') },
    (e) => `The resident asked: ${e.request}`,
  ),
  'request answered': kind(
    'case',
    'The request was answered, yes or no, with reasons.',
    { answer: oneOf(['yes', 'no', 'in part'], 'the answer'), why: words('the reasons').optional() },
    (e) => `The request was answered: ${e.answer}${ifReasons(e.why)}`,
  ),
} as const;

/** A promise that names its day in its own words is not told it twice. */
function dayNotSaid(promise: string, due: Day | undefined): string {
  return due !== undefined && promise.includes(sayDay(due)) ? '' : ifDay(due, ', for ');
}
