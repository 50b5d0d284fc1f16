import { shadeNames, wordShades } from './word-shades.ts';

/** Whom something may be said of. */
const doers = new Set([
  'we',
  'i',
  'our',
  'you',
  'your',
  'they',
  'worker',
  'named',
  'outsider',
  'landlord',
  'power',
  'kin',
  'habit',
]);

/**
 * What the words of a sentence lend it besides their kinds, each cue with the words it stands for: the shade alone, after
 * the word or kind before it, by who was spoken of last and by who was spoken of first, and which shades there are none of.
 */
export function shadeCues(
  words: readonly string[],
  kinds: readonly (string | undefined)[],
): readonly (readonly [string, string])[] {
  const cues: (readonly [string, string])[] = [];
  const counts = new Map<string, number>();
  const first = kinds.find((kind) => doers.has(kind ?? '')) ?? 'nobody';
  let doer = 'nobody';
  for (const [at, word] of words.entries()) {
    const kind = kinds[at] ?? '';
    if (doers.has(kind)) doer = kind;
    const before = kinds[at - 1] ? `<${kinds[at - 1]}>` : (words[at - 1] ?? '^');
    for (const shade of wordShades(word)) {
      counts.set(shade, (counts.get(shade) ?? 0) + 1);
      cues.push(
        [`[${shade}]`, word],
        [`${doer}: [${shade}]`, word],
        [`first ${first}: [${shade}]`, word],
        [`${before} [${shade}]`, word],
      );
    }
  }
  for (const [shade, count] of counts) if (count > 1) cues.push([`[${shade}] more than once`, '']);
  for (const shade of shadeNames) if (!counts.has(shade)) cues.push([`(nothing ${shade})`, '']);
  return cues;
}
