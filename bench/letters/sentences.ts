import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A sentence somebody labelled: whether it has the fault of its family. `half` is chance, by a seeded digest of its words. */
export type Labelled = {
  readonly family: string;
  readonly text: string;
  readonly isFaulty: boolean;
  readonly half: 'looked at' | 'kept aside';
};

/** The folders that weights are learned from: the first sentences and every round. What is kept aside never is. */
export function learnedFrom(): readonly string[] {
  return ['sentences', ...globSync('*-round', { cwd: import.meta.dirname }).sort()];
}

/** The folders that are only ever scored. */
export function keptAside(): readonly string[] {
  return globSync('kept-aside*', { cwd: import.meta.dirname }).sort();
}

/** Changing this would deal the sentences anew, and so let what was kept aside be seen. */
const seed = 'putright letters 2026-11-27';

/** The sentences of a folder: a file a family, a sentence a line, `+` before one that has the fault and `-` before one that has not. */
export function readLabelled(folder: string): readonly Labelled[] {
  return globSync('*.txt', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const text = line.slice(2).trim();
          return { family: basename(file, '.txt'), text, isFaulty: line.startsWith('+'), half: halfOf(text) };
        }),
    );
}

function halfOf(text: string): Labelled['half'] {
  return (createHash('sha256').update(`${seed}\n${text}`).digest()[0] ?? 0) < 128 ? 'looked at' : 'kept aside';
}
