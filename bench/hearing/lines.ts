import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Topic } from '../../src/record/weighing/topics.ts';

/** A line as somebody’s note, call or letter would have it, with what it tells. */
export type Line = {
  /** Who wrote it: the name of the file. */
  readonly hand: string;
  readonly text: string;
  /** By the labels of README.md: the topics, and some that nothing is learned of yet. */
  readonly tells: ReadonlySet<Topic | string>;
};

/** `told` is labelled for what residents and others tell, `done` for what our own people write of what they did. */
export type Labels = 'told' | 'done';

/**
 * The lines of every hand of a set, those learned from or those kept aside: a file a hand; a line the labels between bars,
 * or `-`, then a tab, then the words.
 */
export function readLines(set: Labels, which: 'learned from' | 'kept aside'): readonly Line[] {
  const whole = join(import.meta.dirname, which === 'learned from' ? 'lines' : 'kept-aside', set);
  return globSync('*.tsv', { cwd: whole })
    .sort()
    .flatMap((file) =>
      readFileSync(join(whole, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => lineFrom(basename(file, '.tsv'), line)),
    );
}

function lineFrom(hand: string, line: string): Line {
  const [labels, text, ...more] = line.split('\t');
  if (!labels || !text || more.length > 0) throw new Error(`${hand}: not labels, a tab and words: ${line}`);
  return { hand, text, tells: new Set(labels === '-' ? [] : labels.split('|')) };
}
