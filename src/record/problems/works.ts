import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { coversAll, type Pest, pestsIn } from './pests.ts';
import { isSameMatter, traitsOf } from './problem-words.ts';
import { isSafetyCheck } from './safety-check.ts';
import { saysNothing } from './survey.ts';

/** What an entry says it is about, in its own words; nothing when it does not say. */
export function wordsAbout(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'works ordered':
    case 'works completed':
      return [entry.works, ...(entry.causes ?? [])].filter(isSaid);
    case 'works started':
    case 'works refused':
    case 'further works booked':
      return [entry.works].filter(isSaid);
    case 'survey made':
      return [...(entry.finds ?? []), ...(entry.recommends ?? [])];
    case 'problem returned':
      return [entry.problem].filter(isSaid);
    case 'cause found':
      return [entry.cause].filter(isSaid);
    case 'pests treated':
    case 'proofing done':
      return ['pests'];
    case 'resident chased':
      return [entry.says].filter(isSaid);
    case 'impact told':
      return [entry.impact];
    default:
      return [];
  }
}

/** Whether treatments, or works, were together against every one of these pests. */
export function areAgainst(works: readonly Entry[], pests: readonly Pest[]): boolean {
  return coversAll(works.map(wordsOfTreatment), pests);
}

function wordsOfTreatment(works: Entry): string {
  const isTreatment = works.kind === 'pests treated' || works.kind === 'proofing done';
  return isTreatment ? (works.what ?? '') : wordsAbout(works).join('; ');
}

/** The causes surveys found, each by itself. 'No defect' is none. */
export function causesIn(surveys: readonly Entry<'survey made'>[]): readonly string[] {
  return [...new Set(gather(surveys, (survey) => survey.finds ?? []))].filter((cause) => !saysNothing(cause));
}

/**
 * Whether works deal with one of the causes found. Works that name causes deal with those; works described in words that
 * fit some of the causes deal with those; works that say nothing of any cause are taken to deal with all of them.
 */
export function dealsWith(works: Entry, cause: string, found: readonly string[]): boolean {
  if (works.kind === 'pests treated' || works.kind === 'proofing done')
    return traitsOf(cause).includes('pests') && areAgainst([works], pestsIn(cause));
  const named = 'causes' in works ? works.causes : undefined;
  if (named) return named.some((one) => isSameMatter(one, cause));
  const said = wordsAbout(works);
  const fits = (one: string) => said.some((words) => isSameMatter(words, one));
  return said.length === 0 || fits(cause) || !found.some(fits);
}

/** Whether words name a line of a survey: the same words, or the line among others ('mould wash and new fan'). */
export function namesLine(words: string, line: string): boolean {
  const [said, wanted] = [words, line].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return said === wanted || ` ${said} `.includes(` ${wanted} `);
}

function isSaid(words: string | undefined): words is string {
  return words !== undefined;
}

/**
 * Every time works were said to be finished, in order; those finished on one day for one thing are one. A safety check that
 * found all well is none, nor what only concerns trouble between people: stairs cleaned after a break-in.
 */
export function completionsIn(reading: Reading): readonly Entry[] {
  return allFinished(reading).filter((works) => !isSafetyCheck(reading, works) && !concernsTrouble(reading, works));
}

function concernsTrouble(reading: Reading, { for: answers, about }: Entry): boolean {
  return answers === undefined && reading.entry(about)?.kind === 'antisocial behaviour reported';
}

function allFinished(reading: Reading): readonly Entry[] {
  const works = reading
    .ofAny('works completed', 'further works completed')
    .filter(
      (one, place, all) =>
        !all.slice(0, place).some((other) => other.happened === one.happened && other.for === one.for),
    );
  const visits = reading
    .of('visit made')
    .filter((visit) => visit.outcome === 'works completed' && !works.some((one) => one.happened === visit.happened));
  return visits.length === 0 ? works : [...works, ...visits].sort(inOrder);
}
