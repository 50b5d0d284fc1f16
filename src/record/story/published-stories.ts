import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedCases } from '../../library/published-cases.ts';
import { readStories, type Story, sayProblem } from './story.ts';

const folder = join(import.meta.dirname, '..', '..', 'library', 'cases');
let told: readonly Story[] | undefined;

/** The published cases told as stories, in the order of their reports. Read once. Throws, naming the place, if one is not well written. */
export function publishedStories(): readonly Story[] {
  told ??= readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readFile(name))
    .sort((one, other) => orderOf(one) - orderOf(other));
  return told;
}

function readFile(name: string): readonly Story[] {
  const read = readStories(readFileSync(join(folder, name), 'utf8'), name);
  if ('stories' in read) return read.stories;
  throw new Error(read.problems.map(sayProblem).join('\n'));
}

function orderOf(story: Story): number {
  return publishedCases.findIndex((published) => published.reference === story.name);
}
