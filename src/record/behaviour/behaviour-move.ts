import type { Entry, Happening, KindName } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { traitsOf } from '../problems/problem-words.ts';
import type { Reading } from '../reading.ts';
import { isPostOfOurs } from '../what-it-says.ts';
import type { Matter } from './behaviour.ts';
import { isAbout, pointsTo } from './behaviour-about.ts';
import { isWithin } from './behaviour-spell.ts';
import { speaksOfBehaviour, speaksOfMoving, speaksOfPartners } from './behaviour-words.ts';

/** What asks for, agrees to or promises a move. */
export type MoveCause = Entry<
  'move asked for' | 'request made' | 'move considered' | 'move evidence weighed' | 'promise made'
>;

/** Every move asked for, agreed or promised because of a matter of antisocial behaviour while it was open, in order. */
export function movesBecauseOf(reading: Reading, matter: Matter): readonly MoveCause[] {
  return reading
    .ofAny('move asked for', 'request made', 'move considered', 'move evidence weighed', 'promise made')
    .filter((cause) => callsForMove(cause) && isWithin(cause, matter) && isBecauseOf(reading, matter, cause));
}

/**
 * The landlord’s own steps after a move was asked for, agreed or promised, in order. Deciding is a step after asking;
 * saying no, with reasons, ends the matter of the move. What the resident did is no step of the landlord’s.
 */
export function moveSteps(reading: Reading, matter: Matter, cause: MoveCause): readonly Entry[] {
  const isAsking = cause.kind === 'move asked for' || cause.kind === 'request made';
  const answers = reading
    .ofAny('move considered', 'move evidence weighed', 'promise changed', 'request answered')
    .filter((answer) => (isAsking && isDecision(answer)) || isNo(answer, cause));
  return [...reading.ofAny(...stepKinds), ...answers]
    .filter(
      (step) =>
        step.id !== cause.id &&
        step.happened >= cause.happened &&
        isAbout(reading, matter, step) &&
        (step.by === undefined || isPostOfOurs(step.by) || !/resident|tenant/i.test(step.by)),
    )
    .sort(inOrder);
}

/** Whether a resident in this matter had to see to a move themselves: by what they did, or by where the entry points. */
export function isLeadOnMove(reading: Reading, matter: Matter, lead: Entry<'resident took the lead'>): boolean {
  if (!isWithin(lead, matter) || !isAbout(reading, matter, lead)) return false;
  return speaksOfMoving(lead.what) || callsForMoveAt(reading, lead.for);
}

/**
 * Whether a resident in this matter had to do what the landlord and its partners should have done together. Ringing the
 * police for a letter that a move needs is both this and a lead on the move.
 */
export function isLeadOnPartners(reading: Reading, matter: Matter, lead: Entry<'resident took the lead'>): boolean {
  if (!isWithin(lead, matter) || !isAbout(reading, matter, lead)) return false;
  if (speaksOfPartners(lead.what)) return true;
  if (isLeadOnMove(reading, matter, lead)) return false;
  return (
    pointsTo(reading, matter, lead) ||
    reading.entry(lead.for)?.kind === 'partner involved' ||
    !hasOtherProblem(reading, lead)
  );
}

function callsForMove(cause: MoveCause): boolean {
  switch (cause.kind) {
    case 'move asked for':
      return true;
    case 'request made':
      return speaksOfMoving(cause.request);
    case 'move considered':
      return cause.decision === 'move';
    case 'move evidence weighed':
      return cause.decision === 'agreed';
    case 'promise made':
      return cause.of === 'a move' || (cause.of === undefined && speaksOfMoving(cause.promise));
  }
}

function isDecision(answer: Entry): boolean {
  return answer.kind === 'move considered' || answer.kind === 'move evidence weighed';
}

function isNo(answer: Entry, cause: MoveCause): boolean {
  switch (answer.kind) {
    case 'move considered':
      return answer.decision === 'stay';
    case 'move evidence weighed':
      return answer.decision === 'refused';
    case 'request answered':
      return answer.answer === 'no' && answer.for === cause.id;
    case 'promise changed':
      return answer.for === cause.id;
    default:
      return false;
  }
}

/** By where it points, then by the reason given; with neither, by there being violence or nothing else to move for. */
function isBecauseOf(reading: Reading, matter: Matter, cause: MoveCause): boolean {
  if (pointsTo(reading, matter, cause)) return true;
  if (!isAbout(reading, matter, cause)) return false;
  const words = wordsOf(cause);
  if (speaksOfBehaviour(words)) return true;
  if (traitsOf(words).length > 0 || otherReasons.test(words)) return false;
  return matter.serious.some((incident) => incident.happened <= cause.happened) || !hasOtherProblem(reading, cause);
}

const otherReasons =
  /\b(medical|health|doctor|therapist|adapt\w*|overcrowd\w*|bedrooms?|too small|wheelchair|mobility|repairs?|works|heating|asbestos)\b/i;

function wordsOf(cause: MoveCause): string {
  switch (cause.kind) {
    case 'request made':
      return `${cause.request}; ${cause.note ?? ''}`;
    case 'promise made':
      return `${cause.promise}; ${cause.note ?? ''}`;
    default:
      return `${cause.why ?? ''}; ${cause.note ?? ''}`;
  }
}

function callsForMoveAt(reading: Reading, id: string | undefined): boolean {
  const at = reading.entry(id);
  return at !== undefined && moveKinds.includes(at.kind) && callsForMove(at as MoveCause);
}

function hasOtherProblem(reading: Reading, by: Happening): boolean {
  return reading.problems.some(
    (problem) => problem.report.happened <= by.happened && reading.entry(problem.report.for) === undefined,
  );
}

const stepKinds = [
  'move progressed',
  'home offered',
  'alternative home offered',
  'viewing arranged',
  'other home sought',
  'moved out',
  'moved for good',
] as const;
const moveKinds: readonly KindName[] = [
  'move asked for',
  'request made',
  'move considered',
  'move evidence weighed',
  'promise made',
];
