import type { Sentence } from './sentences.ts';

/** The sentences of a letter by the paragraph, or the piece of a list, that they stand in. */
export function paragraphsOf(body: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const found: Sentence[][] = [];
  for (const sentence of body) {
    const last = found.at(-1);
    const previous = last?.at(-1);
    if (previous && previous.sort === sentence.sort && sentence.before === previous.said) last?.push(sentence);
    else found.push([sentence]);
  }
  return found;
}
