import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { lessons } from '../lessons/index.ts';
import { readStories, type Story, sayProblem } from '../record/story/story.ts';
import type { World } from './command.ts';

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
    const bytes = readBytes(path);
    if (bytes !== 'too big') return bytes;
    world.complain(
      `${path}: this file is over ${largestFile / 1024 / 1024} MB; ${what} is far smaller. Is it the right file?`,
    );
  } catch (error) {
    world.complain(`${path}: ${whyNot(error)}`);
  }
  return undefined;
}

function readText(path: string, world: World): string | undefined {
  const bytes = readBytesOf(path, world, 'a story');
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    world.complain(`${path}: ${whyNot(error)}`);
    return undefined;
  }
}

const standardInput = 0;

/** Reads a file, a pipe or (for “-”) what is typed or piped in, never more than the largest a story may be. */
function readBytes(path: string): Buffer | 'too big' {
  const file = path === '-' ? standardInput : openSync(path, 'r');
  try {
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const parts: Buffer[] = [];
    let size = 0;
    for (;;) {
      const part = Buffer.alloc(64 * 1024);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(parts);
      size += length;
      if (size > largestFile) return 'too big';
      parts.push(part.subarray(0, length));
    }
  } finally {
    if (file !== standardInput) closeSync(file);
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read from this account.';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'this is not text (UTF-8). Save it as plain text and try again.';
  return 'this file could not be read.';
}
