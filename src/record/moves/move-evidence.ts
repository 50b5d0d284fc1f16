import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import { isOpen } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { isFrom, isOnSame } from '../whole-case.ts';
import { isPromiseOfMove, saysEvidenceLacking } from './move-words.ts';

export type Letter = Entry<'professional evidence received' | 'therapist report received'>;

/** A refusal of a move for want of evidence, and the evidence there was. */
export type MoveRefused = { readonly refusal: Entry; readonly evidence: readonly Letter[] };

/**
 * The evidence that bears on a move the landlord would manage: what says so itself, and what came for a household that
 * asked for a move or was promised one, where nothing wrong with the home explains it.
 */
export function evidenceForMove(reading: Reading): readonly Entry<'professional evidence received'>[] {
  const sought = [...reading.of('move asked for'), ...reading.of('promise made').filter(isPromiseOfMove)];
  return reading.of('professional evidence received').filter((letter) => {
    if (letter.shows?.includes('need to move')) return true;
    const isAboutHome = reading.problems.some(
      (problem) => isOpen(problem, letter.happened) && isOnSame(reading, letter, problem.report),
    );
    return !isAboutHome && sought.some((one) => one.happened <= letter.happened && isOnSame(reading, letter, one));
  });
}

/** The entry by which the household knew what came of the evidence: the result with reasons, or a home. */
export function resultExplained(reading: Reading, letter: Entry<'professional evidence received'>): Entry | undefined {
  const weighed =
    reading.firstAfter(letter, 'move evidence weighed', (one) => !passesOver(reading, one, letter)) ??
    reading
      .of('move evidence weighed')
      .find((one) => isFrom(one, letter) && isOfRequest(reading, one) && namesLetter(one, letter));
  const decided = reading.firstAfter(letter, 'professional evidence weighed');
  return earliest<Entry>(
    weighed && weighingExplained(reading, weighed),
    decided && reading.firstAfter(letter, 'professional evidence answered', (told) => isFrom(told, decided)),
    reading.firstOfAnyAfter(letter, 'move considered', 'home offered', 'moved for good', 'alternative home offered'),
  );
}

/** One that is for a letter weighs that letter, and no other from the same hand. */
function isOfRequest(reading: Reading, weighed: Entry): boolean {
  return reading.entry(weighed.for)?.kind !== 'professional evidence received';
}

/** Whether what a weighing lists is other letters, and nothing of it may be this one. */
function passesOver(
  reading: Reading,
  weighed: Entry<'move evidence weighed'>,
  letter: Entry<'professional evidence received'>,
): boolean {
  const { weighs = [] } = weighed;
  if (weighs.length === 0 || weighed.for === letter.id || namesLetter(weighed, letter)) return false;
  const others = reading
    .of('professional evidence received')
    .filter((one) => one.id !== letter.id && one.source !== letter.source && isFrom(weighed, one));
  const isOfAnother = (item: string) => others.some((other) => namesLetter({ weighs: [item] }, other));
  return (
    weighs.some(isOfAnother) &&
    weighs.every((item) => !ofSeveral.test(item) && (isOfAnother(item) || !isEvidence(item)))
  );
}

const ofSeveral = /\b(?:both|all|every\w*|letters|reports|evidence|medical|health|doctors?|file)\b/i;

/** Whether a weighing lists whoever a letter came from among what was weighed, whatever else it is for. */
function namesLetter(
  { weighs = [] }: Pick<Entry<'move evidence weighed'>, 'weighs'>,
  { source }: Entry<'professional evidence received'>,
): boolean {
  const from = isOfDoctor.test(source) ? isOfDoctor : isOfTherapist.test(source) ? isOfTherapist : undefined;
  return weighs.some((one) => (from ? from.test(one) : one.toLowerCase().includes(source.toLowerCase())));
}

const isOfDoctor = /\b(?:gp|doctors?|dr)\b/i;
const isOfTherapist = /\b(?:ot|occupational therapists?)\b/i;

/** The entry by which the household was told what came of a weighing, and why: the weighing itself unless it says not. */
export function weighingExplained(reading: Reading, weighed: Entry<'move evidence weighed'>): Entry | undefined {
  if (weighed.explained !== false) return weighed;
  return reading.firstOfAnyAfter(
    weighed,
    ...(['professional evidence answered', 'request answered', 'move explained', 'letter sent'] as const),
  );
}

/** Every refusal that says there is not enough evidence while evidence nobody had weighed was on record. */
export function refusedForWantOfEvidence(reading: Reading): readonly MoveRefused[] {
  return refusals(reading).flatMap((refusal): readonly MoveRefused[] => {
    const letters = reading
      .ofAny('professional evidence received', 'therapist report received')
      .filter((letter) => isFrom(refusal, letter) && isOnSame(reading, letter, refusal));
    const weighed = refusal.kind === 'move evidence weighed' ? (refusal.weighs ?? []).filter(isEvidence).length : 0;
    return letters.length > weighed ? [{ refusal, evidence: letters }] : [];
  });
}

/** A rent account says nothing of why somebody needs to move, unless somebody who knows wrote of it: ‘therapist’s report on bedrooms’. */
function isEvidence(weighed: string): boolean {
  return fromWhoKnows.test(weighed) || !ofTenancy.test(weighed);
}

const fromWhoKnows =
  /\b(?:letters?|reports?|evidence|gp|doctor|consultant|nurse|midwife|hospital|therapist|ot|physio\w*|psych\w*|social worker|support worker|police|school|photos?)\b/i;
const ofTenancy = /\b(?:rent|arrears|accounts?|tenancy|conduct of|bedrooms?|banding|points|policy)\b/i;

/** Every refusal of a move that evidence had once been enough for, with nothing said to have changed. */
export function refusedAfterAgreeing(reading: Reading): readonly { refusal: Entry; agreed: Entry }[] {
  const weighings = reading.of('move evidence weighed');
  return weighings.flatMap((refusal) => {
    if (refusal.decision !== 'refused') return [];
    const before = weighings.filter((one) => isFrom(refusal, one) && isOnSame(reading, one, refusal)).at(-1);
    if (before?.decision !== 'agreed') return [];
    const changes = reading
      .ofAny('need ended', 'person left', 'moved for good', 'professional evidence received')
      .some((change) => isFrom(change, before) && change.happened <= refusal.happened);
    return changes ? [] : [{ refusal, agreed: before }];
  });
}

/** A no to a move for want of evidence, wherever it was written down. */
function refusals(reading: Reading): readonly Entry[] {
  return [
    ...reading
      .of('move evidence weighed')
      .filter(({ decision, why }) => decision === 'refused' && saysEvidenceLacking(why)),
    ...reading.of('move considered').filter(({ decision, why }) => decision === 'stay' && saysEvidenceLacking(why)),
    ...reading
      .of('request answered')
      .filter((answer) => answer.answer === 'no' && isAboutMove(reading, answer) && saysEvidenceLacking(answer.why)),
    ...reading
      .of('promise changed')
      .filter((change) => isAboutMove(reading, change) && saysEvidenceLacking(change.why)),
    ...reading.of('letter sent').filter(({ says }) => ofMove.test(says) && saysEvidenceLacking(says)),
  ].sort(inOrder);
}

const ofMove = /\b(?:mov(?:e|ed|ing)|transfer\w*|re-?hous\w*)\b/i;

function isAboutMove(reading: Reading, entry: Entry): boolean {
  const cause = reading.entry(entry.for);
  if (cause?.kind === 'move asked for') return true;
  if (cause?.kind === 'promise made') return isPromiseOfMove(cause);
  return cause?.kind === 'request made' && ofMove.test(cause.request);
}
