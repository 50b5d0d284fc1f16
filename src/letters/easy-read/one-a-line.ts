import type { Block } from '../block.ts';
import { splitSentences } from '../sentences.ts';

/** The blocks of a letter with each sentence on a line of its own; line breaks already there stay. */
export function oneSentenceALine(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => ({
    ...block,
    text: block.text
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [line] : splitSentences(line).map(({ text }) => text)))
      .join('\n'),
  }));
}
