import { monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { pestsIn } from './pests.ts';
import { allWordsOf, monthsUntilFixed, type Problem, type Report, type Undoing, wordsOf } from './problem.ts';
import { type Completion, eventsOf, isCompletion, isOtherEnd, isReport, isSignOfLife } from './problem-events.ts';
import { fits, pointsTo, type Thread } from './problem-thread.ts';
import { canBeKeptOut, type ProblemTrait, saysAgain, saysBack, traitsOf } from './problem-words.ts';
import { callsForWorks } from './survey.ts';
import { areAgainst, causesIn, dealsWith, wordsAbout } from './works.ts';

/** Follows a thread from its first report, and begins a new problem where it came back long after it was fixed. */
export function readSpells(reading: Reading, thread: Thread, threads: readonly Thread[]): readonly Problem[] {
  const spells: Spell[] = [];
  for (const event of eventsOf(reading, thread, threads)) {
    const spell = spells.at(-1);
    if (isReport(event)) hear(spells, spell, event);
    else if (spell) follow(reading, thread, spell, event);
  }
  return spells.map(({ surveys, ...spell }) => ({
    ...spell,
    traits: traitsOfReports(thread, spell.reports),
    ids: thread.ids,
  }));
}

type Spell = {
  readonly report: Report;
  readonly reports: Report[];
  readonly surveys: Entry<'survey made'>[];
  readonly completions: Completion[];
  readonly undone: Undoing[];
  ended: Entry | undefined;
};

function hear(spells: Spell[], spell: Spell | undefined, report: Report): void {
  const ended = spell?.ended;
  if (!spell || (ended && ended.kind !== 'case closed' && isLongAfter(report, ended))) {
    spells.push({ report, reports: [report], surveys: [], completions: [], undone: [], ended: undefined });
    return;
  }
  spell.reports.push(report);
  undo(spell, report);
}

function follow(reading: Reading, thread: Thread, spell: Spell, event: Entry): void {
  if (event.kind === 'survey made') spell.surveys.push(event);
  if (isCompletion(event)) spell.completions.push(event);
  if (spell.ended) {
    if (goesOn(reading, thread, spell.ended, event)) undo(spell, event);
    else return;
  }
  if (isCompletion(event) ? finishesIt(thread, spell, event) : isOtherEnd(event) && fitsKind(spell, event))
    spell.ended = event;
}

function undo(spell: Spell, by: Entry): void {
  if (spell.ended) spell.undone.push({ ended: spell.ended, by });
  spell.ended = undefined;
}

/** Whether something shows that an end was none. A case may be closed with the problem still there; works end more. */
function goesOn(reading: Reading, thread: Thread, ended: Entry, event: Entry): boolean {
  if (ended.kind === 'moved for good' || event.happened === ended.happened) return event.kind === 'case reopened';
  if (event.kind === 'case reopened') return true;
  if (ended.kind === 'case closed') return isCompletion(event) || isSignOfLife(event);
  const points = pointsTo(reading, thread.ids, event);
  const isPointed = points === true;
  if (isCompletion(event))
    return isCompletion(ended) && (isPointed || fits(thread, event) || !isLongAfter(event, ended));
  if (isLongAfter(event, ended)) return false;
  return isPointed ? isMoreOfIt(thread, event) : points === undefined && saysItIsBack(thread, event);
}

/** Whether works, a survey or the resident’s words, soon after an end, are of the same problem still. */
function isMoreOfIt(thread: Thread, event: Entry): boolean {
  switch (event.kind) {
    case 'visit made':
      return event.outcome === 'part of the works' || event.outcome === 'temporary fix';
    case 'survey made':
      return callsForWorks(event) && fits(thread, event);
    case 'works ordered':
    case 'works started':
      return fits(thread, event);
    case 'resident chased':
    case 'impact told':
      return fits(thread, event) || wordsAbout(event).some(saysAgain);
    default:
      return false;
  }
}

/** Whether the resident, asking after something not named, says of this very thing that it is back. */
function saysItIsBack(thread: Thread, event: Entry): boolean {
  if (event.kind !== 'resident chased' && event.kind !== 'impact told') return false;
  return fits(thread, event) && wordsAbout(event).some(saysBack);
}

function finishesIt(thread: Thread, spell: Spell, works: Completion): boolean {
  if (isOnlyPests(thread, spell) && !leavesNoPest(spell)) return false;
  switch (works.kind) {
    case 'pests treated':
      return isOnlyPests(thread, spell) && !spell.reports.some((report) => canBeKeptOut(wordsOf(report)));
    case 'proofing done':
      return isOnlyPests(thread, spell) || leavesNoCause(spell);
    default:
      // Works that name no causes are taken at their word: the lasting repair was finished.
      return !('causes' in works && works.causes) || leavesNoCause(spell);
  }
}

/** Whether every cause the surveys found has been dealt with by now. */
function leavesNoCause(spell: Spell): boolean {
  const found = causesIn(spell.surveys);
  return found.every((cause) => spell.completions.some((works) => dealsWith(works, cause, found)));
}

/** Whether what was done by now was against every sort of pest reported. */
function leavesNoPest(spell: Spell): boolean {
  return areAgainst(
    spell.completions,
    gather(spell.reports, (report) => pestsIn(allWordsOf(report))),
  );
}

function isOnlyPests(thread: Thread, spell: Spell): boolean {
  const traits = traitsOfReports(thread, spell.reports);
  return traits.size === 1 && traits.has('pests');
}

/** That there is no hazard, or that it was made safe for good, ends what was reported as a hazard. */
function fitsKind(spell: Spell, end: Entry): boolean {
  const isOfHazard = end.kind === 'investigation concluded' || end.kind === 'made safe';
  return !isOfHazard || spell.report.kind === 'hazard reported';
}

function isLongAfter(entry: Entry, ended: Entry): boolean {
  return entry.happened > monthsAfter(ended.happened, monthsUntilFixed);
}

function traitsOfReports(thread: Thread, reports: readonly Report[]): ReadonlySet<ProblemTrait> {
  const said = reports.some((report) => wordsOf(report) !== '') ? reports : [...thread.reports.slice(0, 1), ...reports];
  return new Set(gather(said, (report) => traitsOf(allWordsOf(report))));
}
