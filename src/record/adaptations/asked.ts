import type { Entry } from '../entry.ts';
import { callsForTherapist } from '../household/need.ts';
import { inOrder } from '../in-order.ts';
import { asksToMoveMeanwhile } from '../moves/move-words.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';

/** Every asking for an adaptation, in order: written down as one, or as a request whose words ask for one. */
export function adaptationsAsked(reading: Reading): readonly Entry<'adaptation asked for' | 'request made'>[] {
  const asked = reading.of('adaptation asked for');
  const requests = reading.of('request made').filter(({ request }) => asksForAdaptation(request));
  if (requests.length === 0) return asked;
  return [...asked, ...requests].sort(inOrder);
}

/** Whether words ask for the home to be made to fit somebody; not for what is fitted to be mended, or to live elsewhere meanwhile. */
const asksForAdaptation = remembered((words: string): boolean => {
  const said = plainInFull(words);
  return !mending.test(said) && !asksToMoveMeanwhile(words) && (fitted.test(said) || callsForTherapist(words));
});

const mending = anyOf(
  'broken?',
  'mend\\w*',
  'repair\\w*',
  'fix(?:ed|ing)?',
  'not working',
  'servic\\w+',
  'faulty',
  'leak\\w*',
);
const fitted = anyOf(
  'adapt(?:ed|ing|ations?|ion)',
  '(?:through floor|stair|bath|step|platform|ceiling|home) ?lifts?',
  'ceiling track',
  '(?:walk in|level access|wheel in|accessible|over bath) (?:shower|bath|bathroom)',
  '(?:downstairs|ground floor) (?:toilet|wc|loo|shower|bathroom|bedroom)',
  '(?:wider|widen\\w*) (?:\\w+ ){0,3}doors?|doors? widen\\w*',
  '(?:wash ?dry|closomat|raised) (?:toilet|wc)|closomat',
  '(?:lower(?:ed)?|accessible) (?:kitchen|worktops?|units?|switches)',
  'disabled facilities grant|dfg',
  '(?:cant|cannot|wont|doesnt|does not|will not|not|unable to) (?:\\w+ ){0,3}(?:wheel|the |my |her |his )chair (?:\\w+ ){0,2}(?:through|in|into|out|past|over|up|down|round)',
  'chair (?:cant|cannot|wont|doesnt|does not|will not) (?:fit|go|get|turn)',
);
