import type { Day } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { sortSaid } from '../complaints/promise.ts';
import { ofAVisit, waitsForSomething, withoutWordToCome } from '../complaints/promise-words.ts';
import type { KindName } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import { isShutOut } from '../problems/no-access.ts';
import { completionsIn } from '../problems/works.ts';
import { remembered } from '../remembered.ts';
import type { Topic } from '../weighing/topics.ts';
import { topicsIn } from '../weighing/weighing.ts';
import { isFromThem } from '../what-it-says.ts';
import { isOnlyAway, tellsOfHandover } from './handover-words.ts';
import { repeatsOrder } from './order-repeated.ts';
import { hearReply } from './reply-heard.ts';
import { asSoonAsWeCan, daySoon, saysSoon } from './soon-words.ts';
import { namesOnlyOtherStays, tellsOfReturn } from './stay-words.ts';
import { addNew, isKnown, type Spoken, soonAfter, type Telling } from './telling.ts';
import { saysInHand, saysWhatToDo } from './to-be-done.ts';

/**
 * What our own people’s words tell of the works, of the answer to a complaint and of who has the case: a finding, works
 * finished, a household moved for a while, an answer sent, a case that passed to somebody else. Told by weight alone.
 */
export function hearOfOurs(telling: Telling): void {
  if (!tellsOfOurs(telling.entry, telling.words)) return;
  const told = topicsIn(telling.words);
  const { kind } = telling.entry;
  if (told.has('finding') || isToBeDone(telling.entry, telling.words)) hearFinding(telling);
  if (kind === 'note made' && told.has('closed')) hearFinished(telling);
  if (told.has('moved') && kind !== 'visit made' && isMovedByUs(telling.words))
    addNew(telling, ['moved for good', 'moved back', 'home offered'], 'moved out', {});
  const plainly = plainlyPromised(telling.entry, telling.words);
  if (plainly !== undefined) hearPromise(telling, plainly);
  else if (told.has('promise')) {
    const left = withoutTakenBack(kind === 'note made' ? telling.words : withoutEveryWeek(telling.words));
    const isPromise = topicsIn(left).has('promise') || dayPromised(left, telling.entry.happened) !== undefined;
    if (left === telling.words || isPromise) hearPromise(telling, left);
  }
  if (told.has('reply') && kind !== 'visit made') hearReply(telling);
  if (kind === 'note made' && isHandedOver(telling.words))
    addNew(telling, ['handover check completed'], 'case handed over', { to: 'somebody else' });
}

const isHandedOver = (words: string) =>
  tellsOfHandover(words) || (topicsIn(words).has('handover') && !isOnlyAway(words));

/** Whether our own people’s words tell any of this. */
export function tellsOfOurs(entry: Spoken, words: string): boolean {
  const { kind } = entry;
  if (!writtenByUs.has(kind) || isFromThem(entry)) return false;
  const told = topicsIn(words);
  if (told.size > 0 && ours.some((topic) => told.has(topic))) return true;
  return (
    isToBeDone(entry, words) ||
    (kind === 'note made' && tellsOfHandover(words)) ||
    plainlyPromised(entry, words) !== undefined
  );
}

/** Whether whoever came to look says what has to be done. */
function isToBeDone({ kind }: Spoken, words: string): boolean {
  return kind === 'visit made' && saysWhatToDo(words);
}

const writtenByUs: ReadonlySet<KindName> = new Set<KindName>([
  ...(['note made', 'visit made', 'resident updated', 'letter sent'] as const),
]);

/** Whoever went to their mother’s was moved by nobody, and what is planned or asked for is not done. */
function isMovedByUs(words: string): boolean {
  return (
    !notYet.test(words) &&
    somebody.test(words) &&
    !tellsOfReturn(plainInFull(words)) &&
    !namesOnlyOtherStays(plainInFull(words)) &&
    (!withTheirOwn.test(words) || ofOurs.test(words))
  );
}

const ofOurs =
  /\b(?:hotel|b ?(?:&|and) ?b|travelodge|premier inn|decant\w*|temp(?:orary)?|guest (?:flat|room)|emergency accomm\w*)\b/i;
/** A heater moved to another room is no household. */
const somebody =
  /\b(?:famil(?:y|ies)|household|tenants?|residents?|mum|mam|dad|kids|children|baby|son|daughter|couple|they|them|her|him|she|he|all|everyone|everybody|mrs?|ms|miss|t)\b|hotel|b ?(?:&|and) ?b|travelodge|premier inn|decant/i;
const notYet =
  /\b(?:will|would|should|ll|going to|agreed(?! (?:\w+ )?(?:is|are|was|were|has|have)\b)|planned|plan to|to be|can|could|if|wants?|asks?|asked|not)\b/i;
const withTheirOwn =
  /\b(?:mum|mam|mother|dad|nan|gran|sister|brother|daughter|son|aunt\w*|cousin|friend|mate|parents?|in-?laws?|relatives?|family)[’']?s?\b/i;

const ours = ['finding', 'closed', 'moved', 'reply', 'handover', 'promise'] as const satisfies readonly Topic[];

/** Whoever came to look says what is wrong, and nobody wrote it down as a survey or ordered anything. */
function hearFinding(telling: Telling): void {
  const { reading, entry, words } = telling;
  const isBeforeLetting = reading.of('home let').some(({ happened }) => happened >= entry.happened);
  if (isBeforeLetting) addNew(telling, ['works completed'], 'defect known', { problem: words });
  if (entry.kind !== 'visit made' || entry.outcome === 'works completed' || isShutOut(entry)) return;
  if (saysInHand(words)) return;
  if (isKnown(telling, 'repair reported', 'hazard reported'))
    addNew(telling, ['works ordered'], 'survey made', { finds: [words], for: entry.for });
}

/** A job shut in a note is works said to be finished, where any had been ordered or begun. */
function hearFinished(telling: Telling): void {
  const begun = ['works ordered', 'works started', 'visit made', 'temporary fix made'] as const;
  if (!isKnown(telling, 'repair reported', 'hazard reported') || !isKnown(telling, ...begun)) return;
  if (topicsIn(telling.words).has('content')) return;
  const isFinished = completionsIn(telling.reading).some(({ happened }) => happened <= soonAfter(telling.entry));
  if (!isFinished && finished(telling.words))
    addNew(telling, ['works completed', 'further works completed'], 'works completed', {});
}

const finished = remembered((words: string) => {
  const said = plainInFull(words);
  if (takenBackSince.test(said)) return false;
  return /\b(?:job|works?|order|repair|ticket)\b/.test(said) && /\b(?:complet\w*|clos\w*|done|finished)\b/.test(said);
});

/** Opened again, or shut when nothing was done: that it is down as finished is then the fault, and no end. */
const takenBackSince =
  /\bre ?open\w*|\b(?:wrongly|in error|by mistake|mistakenly|incorrectly|prematurely|too (?:soon|early))\b|\b(?:should not have|shouldnt have|should never have) been (?:clos|complet|shut)\w*/;

/** A promise that can be seen to be kept: works, a payment, a move or an answer, and no visit that was booked. */
export function hearPromise(telling: Telling, promised: string): void {
  const { reading, entry, words } = telling;
  const what = besidesWordToCome(promised, entry.happened);
  const sort = sortSaid(what);
  const due = dayPromised(what, entry.happened) ?? daySoon(what, entry.happened);
  if (sort === 'an answer' && due === undefined && waitsForSomething(plainInFull(what))) return;
  const isVisit = sort === 'something else' && due !== undefined && ofAVisit.test(plainInFull(promised));
  if (
    (sort === 'something else' && !isVisit) ||
    reading.of('appointment made').some(({ happened }) => happened === entry.happened) ||
    repeatsOrder(telling, promised, sort)
  )
    return;
  addNew(telling, ['promise kept'], 'promise made', {
    promise: words,
    due,
    of: sort,
  });
}

/** What is promised besides word to come, where anything is: ‘we will renew both, and write when’. */
function besidesWordToCome(promised: string, on: Day): string {
  const said = plainInFull(promised);
  const left = withoutWordToCome(said);
  const isMore = weWill.test(left) || topicsIn(left).has('promise') || dayPromised(left, on) !== undefined;
  return left !== said && isMore && sortSaid(left) !== 'something else' ? left : promised;
}

/** Whether words may say what we will do. */
export const mayPromise = (words: string) => weWill.test(words);

/** Each sentence of ours that says what we will do by a day. */
export function promisedByDay(words: string, on: Day): readonly string[] {
  return sentencesOf(words).filter(
    (said) => weWill.test(said) && !onCondition.test(said) && dayPromised(said, on) !== undefined,
  );
}

/** The sentence of a letter or a call of ours that says what we will do, and by which day: no condition, and no refusal. */
function plainlyPromised({ kind, happened }: Spoken, words: string): string | undefined {
  if (kind !== 'letter sent' && kind !== 'resident updated') return undefined;
  return sentencesOf(words).find(
    (said) =>
      weWill.test(said) &&
      !everyWeek.test(said) &&
      (!onCondition.test(said) || asSoonAsWeCan.test(said)) &&
      (dayPromised(said, happened) !== undefined || saysSoon(said)),
  );
}

const sentencesOf = remembered((words: string): readonly string[] => words.split(/[.;!?\n]+\s*/));
const weWill =
  /\b(?:(?:we|i)(?:[’']ll| will| shall)|we are (?:now )?(?:sending|arranging|booking))\b(?! (?:not|never|only|need|be (?:unable|able|late|closed|away)))(?! (?:\w+ )?(?:charg(?:e|ing)|recharg(?:e|ing)|expect(?:ing)?|increas(?:e|ing)|rais(?:e|ing)|collect(?:ing)?|recover(?:ing)?|deduct(?:ing)?|invoic(?:e|ing)|requir(?:e|ing)|hold(?:ing)?|tak(?:e|ing) (?:\w+ ){0,2}?(?:payments?|£)))/i;
/** How they are kept in the know has no last day. */
const everyWeek =
  /\b(?:every|each) (?:other |second )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|day|week|fortnight|month|morning)\b/i;
const withoutEveryWeek = (words: string) =>
  everyWeek.test(words)
    ? sentencesOf(words)
        .filter((said) => !everyWeek.test(said))
        .join('. ')
    : words;
const onCondition = /\b(?:if|once|unless|should you|you (?:said|say|told)|that we will|as soon as|aim|try|hope)\b/i;

/** ‘I cannot come today, but will mend it by Friday’ promises by its second half; what somebody else said is no promise. */
const withoutTakenBack = remembered((words: string): string => {
  if (!takesItBack.test(words)) return words;
  return words
    .split(breath)
    .filter((said) => !takesItBack.test(said))
    .join('. ');
});
const breath = /[.;!?\n]+\s*|,? but |,\s+(?=(?:and |so |we|i|he|she|they|promised|told|agreed|an?|the|our|will)\b)/i;
const takesItBack =
  /\b(?:we|i)(?: will not| won[’']?t| cannot| can[’']?t| are unable| am unable| are not able| will be unable)\b|\byou (?:said|say|told|wrote)\b/i;
