import type { Day } from '../../calendar/day.ts';
import type { Stage } from '../complaints/complaint.ts';
import type { Entry, Happening, KindName } from '../entry.ts';
import { notedAsContent } from '../heard/said-fixed.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { allOnCase, isFrom } from '../whole-case.ts';
import { isRefusedAtDoor } from './no-access.ts';
import { allAbout, type Problem } from './problem.ts';
import { pointsTo } from './problem-thread.ts';

/** From what opened a problem to the resident to what closed it. */
type Spell = { readonly opened: Entry; readonly closed: Entry | undefined };

/**
 * The spells in which somebody was waiting for a problem to be put right. Not only while it is there: more works ordered for
 * it after some were finished, pests treated again or a cause found next door open it again; and where a plan for keeping in
 * touch was agreed, it is open until the resident says that it is put right, or the case is closed.
 */
export function spellsOfProblem(reading: Reading, problem: Problem): readonly Spell[] {
  const known = readTurns(reading, problem);
  const spells: Spell[] = [];
  let opened: Entry | undefined = problem.report;
  let closed: Entry | undefined;
  for (const turn of known.turns) {
    if (opened) {
      if (!closes(reading, known, turn)) continue;
      spells.push({ opened, closed: turn });
      closed = turn;
      opened = undefined;
    } else if (reopens(reading, known, turn, closed)) opened = turn;
  }
  return opened ? [...spells, { opened, closed: undefined }] : spells;
}

/** Whether, at the end of a day, nothing that was reported was still wrong, nobody troubled and no complaint unanswered: only word that it holds was to come. */
export function isOnlyWatched(reading: Reading, { happened }: Happening): boolean {
  const isAnswered = (stage: Stage) =>
    stage.opened.happened > happened || [stage.response, stage.refused].some((answer) => isBy(answer, happened));
  const begun = reading.problems.filter(({ report }) => report.happened <= happened);
  return (
    begun.length > 0 &&
    begun.every((problem) => seemedOver(problem, happened)) &&
    reading.complaints.every(({ stages }) => stages.every(isAnswered)) &&
    reading.behaviour.matters.every(({ openings, closings }) =>
      openings.every((opened, place) => opened.happened > happened || isBy(closings[place], happened)),
    )
  );
}

function isBy(entry: Entry | undefined, day: Day): boolean {
  return entry !== undefined && entry.happened <= day;
}

/** As it looked on that day, whatever showed later that an end was none. */
function seemedOver({ ended, undone }: Problem, on: Day): boolean {
  if (ended !== undefined && ended.happened <= on) return true;
  return undone.some((one) => one.ended.happened <= on && one.by.happened > on);
}

type Turns = {
  readonly problem: Problem;
  readonly turns: readonly Entry[];
  /** What ended this problem or a later one of the same thing, lasting or not; and what showed that an end was none. */
  readonly ends: ReadonlySet<Entry>;
  readonly undone: ReadonlySet<Entry>;
  readonly plan: Entry | undefined;
};

function readTurns(reading: Reading, problem: Problem): Turns {
  const { report } = problem;
  const [plan] = reading.of('communication plan agreed');
  const same = reading.problems.filter(({ ids }) => ids === problem.ids);
  const ends = new Set(
    same.flatMap(({ ended, undone }) => [...undone.map((one) => one.ended), ...(ended ? [ended] : [])]),
  );
  const undone = new Set(same.flatMap((one) => one.undone.map(({ by }) => by)));
  const reports = same.flatMap((one) => one.reports).filter((one) => one !== report && inOrder(one, report) > 0);
  const turns = new Set<Entry>([
    ...reports,
    ...allOnCase(reading, report, report, ...turnsOfProblem),
    ...ends,
    ...undone,
    ...(plan ? notesOfEnd(reading, problem) : []),
  ]);
  return {
    ...{ problem, ends, undone, plan },
    turns: [...turns].filter((turn) => turn !== report && isFrom(turn, report)).sort(inOrder),
  };
}

/** Notes after works that tell that the resident is content with them, or agreed that the case be closed. */
function notesOfEnd(reading: Reading, { completions }: Problem): readonly Entry[] {
  if (completions.length === 0) return [];
  return reading
    .of('note made')
    .filter(
      (note) => completions.some((works) => isFrom(note, works)) && (notedAsContent(note) || tellsOfClosing(note.says)),
    );
}

const tellsOfClosing = remembered((words: string) =>
  plainInFull(words)
    .split('|')
    .some((clause) => closing.test(clause) && !notClosed.test(clause)),
);
const closing = anyOf(
  '(?:case|file) (?:is |now )*closed|closed (?:the |her |his |their |this )?(?:case|file)',
  'clos(?:ed|ing) (?:it |this |the case )?with (?:\\w+ ){1,3}?agreement|agreed (?:to clos\\w+|it can (?:be )?clos\\w+|we (?:can )?clos\\w+)',
);
const notClosed = anyOf('not|never|cannot|cant|wont|will|should|if|until|when|once|before|complaint|access');

const turnsOfProblem = [
  ...(['case reopened', 'resident chased', 'resident confirmed fixed', 'moved for good'] as const),
  ...(['case closed', 'works refused', 'works ordered', 'pests treated', 'cause found', 'neighbour refused'] as const),
] as const;

const putAside: readonly KindName[] = ['case closed', 'works refused'];

function closes(reading: Reading, known: Turns, turn: Entry): boolean {
  switch (turn.kind) {
    case 'moved for good':
      return true;
    case 'case closed':
      return reading.entry(turn.for)?.kind !== 'complaint received';
    case 'resident confirmed fixed':
    case 'note made':
      return !isMoreToCome(reading, known, turn);
    case 'works refused':
      return !isRefusedAtDoor(reading, turn) && !isNextDoor(reading, known, turn) && !isPlanned(known, turn);
    default:
      return known.ends.has(turn) && !isPlanned(known, turn) && !isMoreToCome(reading, known, turn);
  }
}

function isPlanned({ plan }: Turns, end: Entry): boolean {
  return plan !== undefined && plan.happened <= end.happened;
}

/** Works ordered since the last were finished, or beside the order that these were for, with their day still ahead. */
function isMoreToCome(reading: Reading, { problem }: Turns, end: Entry): boolean {
  const finished = problem.completions.filter((one) => inOrder(one, end) <= 0);
  const last = finished.at(-1);
  const own = reading.entry(last?.for);
  return allAbout(reading, problem, 'works ordered').some(
    (order) =>
      inOrder(order, end) < 0 &&
      order.due !== undefined &&
      order.due > end.happened &&
      !finished.some((one) => one.for === order.id) &&
      ((last !== undefined && inOrder(order, last) > 0) || (own?.kind === 'works ordered' && own.id !== order.id)),
  );
}

/** Whose it is next door has yet to act: what we do not mend ourselves is not over. */
function isNextDoor(reading: Reading, { problem }: Turns, refused: Entry): boolean {
  return allAbout(reading, problem, 'cause found').some(
    (cause) => cause.where === 'another property' && cause.happened <= refused.happened,
  );
}

/** Asking again opens what was put aside unmended; what was mended opens when it is back, or when more is done about it. */
function reopens(reading: Reading, { problem, undone }: Turns, turn: Entry, closed: Entry | undefined): boolean {
  switch (turn.kind) {
    case 'repair reported':
    case 'hazard reported':
    case 'problem returned':
    case 'case reopened':
      return true;
    case 'resident chased':
      return undone.has(turn) || (closed !== undefined && putAside.includes(closed.kind));
    case 'works ordered':
    case 'pests treated':
    case 'neighbour refused':
      return undone.has(turn) || pointsTo(reading, problem.ids, turn) === true;
    case 'cause found':
      return undone.has(turn) || (turn.where === 'another property' && pointsTo(reading, problem.ids, turn) === true);
    default:
      return undone.has(turn);
  }
}
