import { monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { saysFixFailed } from './fix-failed-words.ts';
import { pestsIn } from './pests.ts';
import { allWordsOf, monthsUntilFixed, type Problem, type Report, type Undoing, wordsOf } from './problem.ts';
import { type Completion, eventsOf, isCompletion, isOtherEnd, isReport, isSignOfLife } from './problem-events.ts';
import { fits, isOfThing, pointsTo, type Thread } from './problem-thread.ts';
import { canBeKeptOut, type ProblemTrait, saysAgain, saysBack, traitsOf } from './problem-words.ts';
import { stillThere } from './still-there.ts';
import { callsForWorks, saysNothing } from './survey.ts';
import { areAgainst, causesIn, dealsWith, namesLine, wordsAbout } from './works.ts';

/** Follows a thread from its first report, and begins a new problem where it came back long after it was fixed. */
export function readSpells(reading: Reading, thread: Thread, threads: readonly Thread[]): readonly Problem[] {
  const spells: Spell[] = [];
  for (const event of eventsOf(reading, thread, threads)) {
    const spell = spells.at(-1);
    if (isReport(event)) hear(spells, spell, event);
    else if (spell) follow(reading, thread, spell, event);
  }
  return spells.map(({ surveys, refused, ...spell }) => ({
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
  readonly refused: Entry<'works refused'>[];
  readonly undone: Undoing[];
  ended: Entry | undefined;
};

function hear(spells: Spell[], spell: Spell | undefined, report: Report): void {
  const ended = spell?.ended;
  if (!spell || (ended && ended.kind !== 'case closed' && isLongAfter(report, ended))) {
    spells.push({ report, reports: [report], surveys: [], completions: [], refused: [], undone: [], ended: undefined });
    return;
  }
  spell.reports.push(report);
  undo(spell, report);
}

function follow(reading: Reading, thread: Thread, spell: Spell, event: Entry): void {
  if (event.kind === 'survey made') spell.surveys.push(event);
  if (event.kind === 'works refused') spell.refused.push(event);
  if (isCompletion(event)) spell.completions.push(event);
  if (spell.ended) {
    if (goesOn(reading, thread, spell.ended, event)) undo(spell, event);
    else return;
  }
  if (isCompletion(event) ? finishesIt(thread, spell, event) : isOtherEndOf(spell, event)) spell.ended = event;
}

/** Works are over when what is left of a survey, some of which was done, is refused. */
function isOtherEndOf(spell: Spell, event: Entry): boolean {
  if (event.kind !== 'works refused') return isOtherEnd(event) && fitsKind(spell, event);
  return event.answers !== undefined && spell.completions.some(carriesOutLines) && leavesNoLine(spell);
}

function carriesOutLines(works: Completion): boolean {
  return 'answers' in works && works.answers !== undefined;
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
  return (isPointed && isMoreOfIt(thread, event)) || (points !== false && saysItIsBack(thread, event));
}

/** Whether works, a survey or the resident’s words, soon after an end, are of the same problem still. */
function isMoreOfIt(thread: Thread, event: Entry): boolean {
  switch (event.kind) {
    case 'visit made':
      return (
        event.outcome === 'part of the works' ||
        event.outcome === 'temporary fix' ||
        event.outcome === 'wrong trade or parts' ||
        (event.note !== undefined && (stillThere(event.note) || saysFixFailed(event.note)))
      );
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

/** Whether the resident, of something not named, says of this very thing that it is back, or complains that it never went. */
function saysItIsBack(thread: Thread, event: Entry): boolean {
  switch (event.kind) {
    case 'resident chased':
    case 'impact told':
      return fits(thread, event) && wordsAbout(event).some(saysBack);
    case 'complaint received':
      return (event.points ?? []).some((point) => isOfThing(thread, point) && stillThere(point));
    case 'escalation asked for':
      return event.why !== undefined && isOfThing(thread, event.why) && stillThere(event.why);
    default:
      return false;
  }
}

function finishesIt(thread: Thread, spell: Spell, works: Completion): boolean {
  if (isOnlyPests(thread, spell) && !leavesNoPest(spell)) return false;
  switch (works.kind) {
    case 'pests treated':
      return isOnlyPests(thread, spell) && !spell.reports.some((report) => canBeKeptOut(wordsOf(report)));
    case 'proofing done':
      return isOnlyPests(thread, spell) || leavesNoCause(spell);
    default:
      // Works that name no causes, and no lines of a survey, are taken at their word: the lasting repair was finished.
      if ('causes' in works && works.causes) return leavesNoCause(spell);
      return !('answers' in works && works.answers) || leavesNoLine(spell);
  }
}

/** Whether every cause the surveys found has been dealt with by now. */
function leavesNoCause(spell: Spell): boolean {
  const found = causesIn(spell.surveys);
  return found.every((cause) => spell.completions.some((works) => dealsWith(works, cause, found)));
}

/** Whether every line of the surveys of which the works say that they carry some out has been carried out or refused by now. */
function leavesNoLine({ surveys, completions, refused }: Spell): boolean {
  const named = [...completions, ...refused].flatMap((one) => ('answers' in one && one.answers) || []);
  const isNamed = (line: string) => named.some((said) => namesLine(said, line));
  return surveys
    .map(({ recommends = [] }) => recommends.filter((line) => !saysNothing(line)))
    .filter((lines) => lines.some(isNamed))
    .every((lines) => lines.every(isNamed));
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
