import { lessons } from '../lessons/index.ts';
import { readStories, type Story, sayProblem } from '../record/story/story.ts';
import type { World } from './command.ts';
import { readWholeFile, whyUnreadable } from './whole-file.ts';

/** The largest file that is read into memory at all, in bytes: enough for a story far too long to be told where it grew too long. */
const largestFile = 32 * 1024 * 1024;

const knownLessons: ReadonlySet<string> = new Set(lessons.map((lesson) => lesson.id));

/** Reads story files; complains of everything wrong in all of them, each with its place, and then gives undefined. */
export function readStoryFiles(paths: readonly string[], world: World): readonly Story[] | undefined {
  const found: Story[] = [];
  let isWrong = false;
  for (const path of paths) {
    const text = readText(path, world);
    const read = text === undefined ? undefined : readStories(text, path, knownLessons);
    if (read && 'stories' in read) {
      found.push(...read.stories);
      continue;
    }
    isWrong = true;
    for (const problem of read?.problems ?? []) {
      world.complain(sayProblem(problem));
    }
  }
  return isWrong ? undefined : found;
}

/** Reads a file, or (for “-”) what is piped in; complains and gives undefined when it cannot. `what` is what it should hold. */
export function readBytesOf(path: string, world: World, what: string): Buffer | undefined {
  try {
    const bytes = readWholeFile(path, largestFile);
    if (bytes !== 'too big') return bytes;
    world.complain(
      `${path}: this file is over ${largestFile / 1024 / 1024} MB; ${what} is far smaller. Is it the right file?`,
    );
  } catch (error) {
    world.complain(`${path}: ${whyUnreadable(error)}`);
  }
  return undefined;
}

function readText(path: string, world: World): string | undefined {
  const bytes = readBytesOf(path, world, 'a story');
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    world.complain(`${path}: ${whyUnreadable(error)}`);
    return undefined;
  }
}
