import { saidIn } from '../words/said.ts';

/** What a sentence of a resident’s letter says, as `saidIn` gives it, with the short forms people write without their signs. */
export function saidByResident(text: string): string {
  let said = text.replace(/[’‘`´]/g, "'").replace(/^\s*(?:[-*>#]+\s*)+/, '');
  for (const [short, long] of written) said = said.replace(short, long);
  return saidIn(said);
}

const written: readonly (readonly [RegExp, string])[] = [
  [/\b(i|we|you|they|he|she|it|who|there|that)'d\b/gi, '$1 would'],
  [/\b(has|had|have|is|was|were|are|does|do|did|would|could|should|must|need)nt\b/gi, "$1n't"],
  [/\bwont\b/gi, "won't"],
  [/\bcant\b/gi, "can't"],
  [/\b(i|we|you|they)ve\b/gi, '$1 have'],
  [/\bim\b/gi, 'I am'],
  [/\bu\b/gi, 'you'],
  [/\bur\b/gi, 'your'],
  [/\bthru\b/gi, 'through'],
];
