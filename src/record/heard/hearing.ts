import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import { isShutOut } from '../problems/no-access.ts';
import { tellsOfNoAccess } from '../problems/no-access-words.ts';
import { isSameMatter } from '../problems/problem-words.ts';
import { remembered } from '../remembered.ts';
import { topicsIn } from '../weighing/weighing.ts';
import { isFromThem } from '../what-it-says.ts';
import { hearActs } from './acts-heard.ts';
import { hearAdaptation, hearDayOfFitting } from './adaptation-heard.ts';
import { hearAdaptationRefused } from './adaptation-refused.ts';
import { hearOrderedApology } from './apology-heard.ts';
import { needsAnotherWay, tellsOfRefusal } from './case-words.ts';
import { tellsOfChase } from './chase-words.ts';
import { cameBackUnheard } from './contact-again.ts';
import { hearUnhappy } from './displeasure-heard.ts';
import { plainSortsIn, tellsOfFault } from './fault-words.ts';
import { hearHazard } from './hazard-heard.ts';
import { hearOfOwners } from './lease-heard.ts';
import { tellsOfLeavingForGood } from './left-for-good.ts';
import { isFromOmbudsman, tellsOfOmbudsmanAsking } from './ombudsman-words.ts';
import { hearDetermination, hearOrdersDone } from './orders-heard.ts';
import { refusesOutright } from './owner-no-words.ts';
import { hearProfessional } from './professional-heard.ts';
import { goesThroughIt } from './put-right-heard.ts';
import { hearRedress } from './redress-heard.ts';
import { hearStay, isOfStay } from './stay-heard.ts';
import { hearSurvey } from './survey-heard.ts';
import {
  add,
  addNew,
  isBesides,
  isKnown,
  isNear,
  isWrittenNear,
  type Spoken,
  type Telling,
  writtenIn,
} from './telling.ts';
import { hearAllegations, hearMoveAsked, hearTrouble } from './trouble-heard.ts';
import { hearVisit } from './visit-heard.ts';
import { hearWorksActs } from './works-acts-heard.ts';
import { hearOfOurs, hearPromise } from './works-told.ts';

/** Hears in words what they tell of, as the entries they would have been, and adds those to what was heard. */
export function hear(telling: Telling): void {
  // What the Ombudsman writes is nobody’s promise, report or complaint.
  if (isFromOmbudsman(telling.entry)) {
    hearDetermination(telling);
    return;
  }
  if (telling.entry.kind === 'response sent') hearPromise(telling, telling.words);
  else hearTold(telling);
  if (telling.entry.kind === 'note made') hearActs(telling, hearTold);
  hearVisit(telling);
  hearWorksActs(telling);
  hearHazard(telling);
  hearSurvey(telling);
}

function hearTold(telling: Telling): void {
  const { entry, tells } = telling;
  if (entry.kind === 'complaint received') {
    hearAllegations(telling);
    return;
  }
  if (isBesides(entry.kind)) {
    if (tells('asbestos')) addNew(telling, ['asbestos inspected'], 'asbestos suspected', {});
    hearAllegations(telling);
    hearTrouble(telling);
    return;
  }
  if (entry.kind === 'note made') {
    // And what it is said to have written is none either.
    if (hearDetermination(telling) || tellsOfOmbudsmanAsking(telling.words)) return;
  }
  if (entry.kind === 'note made' || (entry.kind === 'letter sent' && !isFromThem(entry))) hearOrdersDone(telling);
  if (entry.kind === 'note made' && tellsOfLeavingForGood(telling.words)) hearLeavingForGood(telling);
  else if (isOfStay(entry)) hearStay(telling);
  if (entry.kind === 'note made') hearAdaptation(telling);
  hearOfOwners(telling);
  hearRedress(telling);
  if (tells('programme') && isKnown(telling, 'repair reported', 'hazard reported'))
    addNew(telling, ['planned works overridden'], 'left to planned works', { why: telling.words });
  if (tells('asbestos')) addNew(telling, ['asbestos inspected'], 'asbestos suspected', {});
  hearOfOwner(telling);
  hearOfOurs(telling);
  hearAdaptationRefused(telling);
  if (isOfStay(entry)) hearDayOfFitting(telling);
  hearOrderedApology(telling);
  if (entry.kind === 'resident updated' || (entry.kind === 'letter sent' && !isFromThem(entry))) return;
  if (tells('missed')) addNew(telling, ['missed visit put right'], 'appointment missed', {});
  hearUnhappy(telling);
  hearAllegations(telling);
  hearTrouble(telling);
  hearMoveAsked(telling);
  if (asksForAdjustment(telling.words))
    addNew(telling, ['adjustment agreed', 'adjustment refused', 'communication plan agreed'], 'adjustment asked for', {
      adjustment: telling.words,
    });
  if (tells('adaptation'))
    addNew(telling, ['therapist report received'], 'adaptation asked for', { adaptation: telling.words });
  if (entry.kind === 'note made') {
    hearChase(telling);
    hearShutDoor(telling);
    hearProfessional(telling, entry.by);
  }
  hearFault(telling);
}

/** Whoever has left is gone once, unless somebody wrote it down as what it is. */
function hearLeavingForGood(telling: Telling): void {
  if (!isWrittenNear(telling, 'moved for good')) addNew(telling, [], 'moved for good', {});
}

/** Each time they asked again counts, unless that call was written down as one. */
function hearChase(telling: Telling): void {
  const { reading, entry, words } = telling;
  const isWritten = reading.of('resident chased').some(({ happened }) => happened === entry.happened);
  if (!isWritten && (tellsOfChase(words, entry.by) || cameBackUnheard(telling)))
    add(telling, 'resident chased', { says: words });
}

/** A cause that lies in another home, its owner asked to act, or somebody there who lets nobody in. */
function hearOfOwner(telling: Telling): void {
  const { entry, tells } = telling;
  if (!isKnown(telling, 'repair reported', 'hazard reported')) return;
  const isOurs = entry.kind === 'note made' || entry.kind === 'visit made';
  if (isOurs && tells('next door'))
    addNew(telling, ['other owner found'], 'cause found', { where: 'another property', cause: telling.words });
  const isNextDoor = [...telling.reading.of('cause found'), ...telling.heard].some(
    (one) => one.kind === 'cause found' && one.where === 'another property' && one.happened <= entry.happened,
  );
  if (!isNextDoor) return;
  if (tells('owner asked')) addNew(telling, [], 'other owner found', {});
  // ‘Needs somebody to get in up there’ is no refusal where nobody had yet asked.
  const isAsked = [...telling.reading.of('other owner found'), ...telling.heard].some(({ id }) => id !== entry.id);
  const isNo = tells('refusal') && (isAsked || tellsOfRefusal(plainInFull(telling.words)));
  if (isNo || (isOurs && refusesOutright(telling.words)))
    addNew(telling, ['enforcement considered'], 'neighbour refused', { what: telling.words });
}

/** Somebody who came for what is wrong with the home and could not get in, where no visit that failed was written down about then. */
function hearShutDoor(telling: Telling): void {
  const { reading, entry, heard, words } = telling;
  if (!tellsOfNoAccess(words) || !isKnown(telling, 'repair reported', 'hazard reported', 'adaptation asked for'))
    return;
  const isWritten = [
    ...reading.of('no access'),
    ...reading.of('visit made').filter(isShutOut),
    ...heard.filter(({ kind }) => kind === 'no access'),
  ].some((one) => isNear(one, entry));
  if (!isWritten) add(telling, 'no access', {});
}

/**
 * Something wrong with the home, where nothing else at all was reported. What a neighbour broke, or what somebody can no
 * longer do in it, is none; of another sort than what was heard before, it is one more.
 */
function hearFault(telling: Telling): void {
  const { entry, words, mayBeFault, heard } = telling;
  if (!mayBeFault || !saysFault(entry)) return;
  if (heard.some(isDecision) || (telling.tells('adaptation') && plainSortsIn(words).length === 0)) return;
  if (heard.some(({ kind, id }) => kind === 'antisocial behaviour reported' && writtenIn(id) === entry.id)) return;
  const before = heard.filter((one): one is Entry<'repair reported'> => one.kind === 'repair reported');
  if (before.length > 0) {
    if (isOfAnotherSort(words, before)) add(telling, 'repair reported', { problem: words });
    return;
  }
  // What was known before somebody moved in was not reported by them.
  const isLet = telling.reading.of('home let').some(({ happened }) => happened <= entry.happened);
  addNew(telling, isLet ? [] : ['defect known'], 'repair reported', { problem: words });
}

function isOfAnotherSort(words: string, before: readonly Entry<'repair reported'>[]): boolean {
  const sorts = plainSortsIn(words);
  return sorts.length > 0 && before.every(({ problem }) => !isSameMatter(problem, words));
}

const isDecision = ({ kind }: Entry) => kind === 'determination received' || kind === 'order received';

/** Where words are a note or a call, whether they tell of something wrong with the home. */
export function saysFault(entry: Spoken): boolean {
  const words = entry.kind === 'note made' || entry.kind === 'resident chased' ? entry.says : undefined;
  // What is open when a case changes hands was reported before.
  return words !== undefined && tellsOfFault(words, entry.by) && !goesThroughIt(words);
}

/** Whether words ask to be dealt with in another way, or tell that somebody cannot use the usual one. */
export const asksForAdjustment = remembered(
  (words: string): boolean => topicsIn(words).has('adjustment') || needsAnotherWay(plainInFull(words)),
);
