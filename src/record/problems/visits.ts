import type { Entry, Happening } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isPartOfPlan } from './booked-together.ts';
import { isShutOut } from './no-access.ts';
import { allAbout, firstAbout, type Problem, type Report } from './problem.ts';

export type Inspection = Entry<'survey made' | 'visit made'>;

/** Every time somebody came about a problem and got in, in order. One line may stand for several. */
export function visitsTo(reading: Reading, problem: Problem): readonly Entry<'visit made'>[] {
  return allAbout(reading, problem, 'visit made').filter((visit) => !isShutOut(visit));
}

/** How many visits a line stands for. */
export function countOf(visit: Inspection): number {
  return visit.kind === 'visit made' ? (visit.visits ?? 1) : 1;
}

/** Every time somebody came only to look, in order; a survey and a visit on one day are one. */
export function inspectionsOf(reading: Reading, problem: Problem): readonly Inspection[] {
  return allAbout(reading, problem, 'survey made', 'visit made')
    .filter((look) => look.kind === 'survey made' || look.outcome === 'inspected')
    .filter((look, place, all) => all[place - 1]?.happened !== look.happened);
}

/** The first time, from a report on, that somebody came and saw what is wrong, or set to work on it. */
export function firstLook(reading: Reading, problem: Problem, since: Happening): Entry | undefined {
  return earliest<Entry>(
    firstAbout(
      reading,
      problem,
      since,
      'survey made',
      'investigation concluded',
      'temporary fix made',
      'made safe',
      'made secure',
      'works started',
      'works completed',
      'further works started',
    ),
    visitsTo(reading, problem).find((visit) => visit.happened >= since.happened),
  );
}

/** The line at which so many visits were reached, counting each. */
export function whenReached<V extends Inspection>(visits: readonly V[], count: number): V | undefined {
  let made = 0;
  return visits.find((visit) => {
    made += countOf(visit);
    return made >= count;
  });
}

/** Whether it was found by somebody who was there to look, so that nobody need be sent to see. */
export function wasFoundOnVisit(reading: Reading, report: Report): boolean {
  const from = reading.entry(report.for)?.kind;
  if (from === 'survey made' || from === 'visit made' || from === 'investigation concluded') return true;
  return report.kind === 'hazard reported' && foundOnSite.test(report.source ?? '');
}

const foundOnSite = /\b(?:survey|surveyor|inspect(?:ion|or)|operative|engineer|contractor)\b/i;

/**
 * The visits that mended nothing for good: all but those that turned out to be the end of it, those made in the course of
 * works that had begun, and those that did their part of what was booked together.
 */
export function visitsWithoutFix(reading: Reading, problem: Problem): readonly Entry<'visit made'>[] {
  const { ended, completions } = problem;
  const visits = visitsTo(reading, problem).filter((visit) => !ended || visit.happened < ended.happened);
  if (visits.length === 0) return visits;
  const started = allAbout(reading, problem, 'works started');
  const isUnderWay = (visit: Entry) => {
    const since = started.findLast((start) => start.happened <= visit.happened);
    return since && !completions.some((end) => end.happened >= since.happened && end.happened < visit.happened);
  };
  return visits.filter(
    (visit) => visit.outcome !== 'part of the works' || !(isUnderWay(visit) || isPartOfPlan(reading, problem, visit)),
  );
}
