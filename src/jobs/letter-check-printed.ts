import type { Check, Outcome } from '../letters/check.ts';
import type { LetterCheck } from '../letters/check-letter.ts';
import { sayCitation } from '../library/citation.ts';

/** Prints what was found in a letter: what to look at first, then what cannot be told, then what held. */
export function printLetterCheck({ checks, note, outcome }: LetterCheck, print: (line: string) => void): void {
  for (const [stands, heading] of shownInFull) {
    const those = checks.filter((check) => check.outcome === stands);
    if (those.length > 0) print(`  ${heading} (${those.length}):`);
    for (const check of those) printCheck(check, print);
  }
  const passed = checks.filter((check) => check.outcome === 'passed');
  if (passed.length > 0) print(`  Nothing found to look at again (${passed.length}):`);
  for (const { id, asks, found } of passed) {
    const [first] = found;
    print(`    ${id}: ${asks}${first?.line === undefined ? '' : ` (line ${first.line})`}`);
  }
  print(outcome === 'look again' ? '  There is something to look at again.' : '  Nothing was found to look at again.');
  print(`  ${note}`);
}

const shownInFull: readonly (readonly [Outcome, string])[] = [
  ['missing', 'Missing'],
  ['look again', 'Look again'],
  ['cannot tell', 'Cannot tell'],
];

function printCheck({ id, asks, found, cites }: Check, print: (line: string) => void): void {
  print(`    ${id}: ${asks}`);
  for (const { sentence, line, why } of found) {
    if (sentence !== undefined) print(`      line ${line}: “${sentence}”`);
    print(`      ${sentence === undefined ? '' : '  '}${why}`);
  }
  print(`      (${cites.map(sayCitation).join('; ')})`);
}
