import type { KindName } from '../entry.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import { isFromOmbudsman } from './ombudsman-words.ts';
import { tellsOfSurvey, tellsOfWorks } from './survey-words.ts';
import { addMore, isKnown, isNear, isWrittenNear, type Spoken, type Telling } from './telling.ts';

/** A survey that stands only in a note, with the works it calls for; and, of one that was heard, that somebody has them in hand. */
export function hearSurvey(telling: Telling): void {
  const { entry, words, heard } = telling;
  const isOpen = heard.some(({ kind, happened }) => kind === 'survey made' && happened <= entry.happened);
  if (isOpen && isOfOurs(entry) && tellsOfWorks(words)) {
    if (!isWrittenNear(telling, ...inHand)) addMore(telling, 'further works booked', { works: words });
    return;
  }
  if (!tellsOfSurveyNote(entry, words) || !isKnown(telling, ...toLookAt)) return;
  const isTold = heard.some((one) => one.kind === 'survey made' && isNear(one, entry));
  // All it calls for is one thing: the words of a later note seldom name each part again.
  if (!isTold && !isWrittenNear(telling, 'survey made', 'investigation concluded', 'feasibility surveyed', ...inHand))
    addMore(telling, 'survey made', { recommends: [words] });
}

/** Whether a note tells of one. */
export function tellsOfSurveyNote(entry: Spoken, words: string): boolean {
  return entry.kind === 'note made' && tellsOfSurvey(words, entry.by);
}

/** The same of the words alone, whoever wrote them. */
export const mayTellOfSurvey = remembered((words: string): boolean => tellsOfSurvey(words, 'a surveyor'));

const ours: ReadonlySet<KindName> = new Set<KindName>(['note made', 'resident updated', 'letter sent', 'visit made']);
const isOfOurs = (entry: Spoken) => ours.has(entry.kind) && !isFromThem(entry) && !isFromOmbudsman(entry);
const toLookAt = ['repair reported', 'hazard reported', 'order received', 'problem returned'] as const;
const inHand = ['works ordered', 'further works booked', 'works started', 'works completed', 'works refused'] as const;
