import { about, at, type Check } from '../check.ts';
import type { LetterKind } from '../kind.ts';
import { isPromise } from '../language/undated-remedy.ts';
import type { LetterParts } from '../parts.ts';
import { saidIn } from '../words/said.ts';
import type { Content } from './content.ts';
import { contentsFor } from './contents.ts';

/** Whether each thing the Code wants in a letter of this kind is in it. */
export function checkContents(kind: LetterKind, parts: LetterParts, headings: readonly string[]): readonly Check[] {
  const upholds = !upholdsNothing(parts.whole);
  return contentsFor(kind)
    .filter(({ onlyIfUpheld }) => !onlyIfUpheld || upholds)
    .map((content) => checkContent(content, parts, headings));
}

/** Whether a response says that it upholds nothing. */
export function upholdsNothing(whole: string): boolean {
  return (
    / (?:not upheld|(?:do|does|did|have|has|am|are|cannot|can) ?(?:not )?(?:been able to )?(?:not )?uphold) /.test(
      whole,
    ) &&
    / not /.test(whole) &&
    !/ (?:(?:partly|partially|in part|have|is|are|fully|been) upheld|(?:we|i) (?:do )?uphold) /.test(
      whole.replace(/ not upheld /g, ' '),
    )
  );
}

function checkContent(
  { id, asks, missing, cites, holds, also, isPromise: promised }: Content,
  parts: LetterParts,
  headings: readonly string[],
): Check {
  const sentence = parts.body.find(({ whole, said }) => holds.test(whole) || (promised === true && isPromise(said)));
  const heading = headings.find((text) => holds.test(saidIn(text)));
  const isThere = sentence !== undefined || heading !== undefined || (also !== undefined && holds.test(parts.whole));
  if (!isThere) return { id, asks, cites, outcome: 'missing', found: [about(missing)] };
  if (also && !also.with.test(parts.whole))
    return { id, asks, cites, outcome: 'look again', found: [sentence ? at(sentence, also.else) : about(also.else)] };
  return { id, asks, cites, outcome: 'passed', found: sentence ? [at(sentence, 'It is here.')] : [] };
}
