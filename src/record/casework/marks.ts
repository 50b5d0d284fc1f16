import { plain } from '../plain-words.ts';
import type { ProblemTrait } from '../problems/problem-words.ts';
import type { Reading } from '../reading.ts';

/** What makes one case like another: what was wrong with the building, and who did the work. In the order of their letters. */
export function marksOf(reading: Reading): readonly string[] {
  return [...new Set([...partsOf(reading).map(partMark), ...contractorsOf(reading).map(contractorMark)])].sort();
}

/** What went wrong with the building on a case, as far as it tells one part of it from another. */
export function partsOf(reading: Reading): readonly ProblemTrait[] {
  const traits = new Set(reading.problems.flatMap((problem) => [...problem.traits]));
  return [...traits].filter((trait) => !ofNoPart.includes(trait));
}

/** What such a problem does, wherever it is. */
const ofNoPart: readonly ProblemTrait[] = ['safety', 'cut off'];

/** The contractors who were to do, or did, works on a case, as they were first written down. */
export function contractorsOf(reading: Reading): readonly string[] {
  const byName = new Map<string, string>();
  for (const { contractor } of reading.ofAny('works ordered', 'works completed'))
    if (contractor !== undefined && !byName.has(plain(contractor))) byName.set(plain(contractor), contractor);
  return [...byName.values()];
}

/** The mark of a contractor: the same however its name is written. */
export function contractorMark(name: string): string {
  return `contractor:${plain(name).replace(/[| ]+/g, ' ').trim()}`;
}

/** The mark of a part of the building, or of what goes wrong there. */
export function partMark(trait: ProblemTrait): string {
  return `part:${trait}`;
}
