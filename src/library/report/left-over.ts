import { monthNames } from '../../calendar/day.ts';
import type { Place } from './line.ts';
import type { Placed, Role } from './outline.ts';
import { sentencesOf } from './sentences.ts';
import { isAboutHeading, isHeadOfGlossary } from './telling-lines.ts';

/** Blocks that only frame a report: what they open is told, and they say nothing else. */
const frame: readonly Role[] = [
  'published',
  'contents',
  'furniture',
  'theme heading',
  'landlord heading',
  'list of cases heading',
  'case listed',
  'resources heading',
  'glossary heading',
];

/**
 * Every block whose words are in no part of what was read. It is asked of the words and not of what a block was taken
 * for, so that nothing is lost where a part has no place for what belongs to it.
 */
export function leftOver(
  placed: readonly Placed[],
  parts: object,
): readonly { readonly text: string; readonly at: Place }[] {
  const told = ` ${plain(wordsIn(parts).join(' '))} `;
  return placed
    .filter((one, place) => !isFrame(one, place, placed) && !isTold(one.block.text, told))
    .map(({ block }) => ({ text: block.text, at: block.at }));
}

function isFrame({ role, block, heading }: Placed, place: number, placed: readonly Placed[]): boolean {
  if (role === 'about') return isAboutHeading(block);
  if (role === 'glossary') return isHeadOfGlossary(block);
  // One with a heading of its own is a part of the learning, and is told with what stands under it.
  if (role === 'learning heading') return heading === undefined;
  if (role === 'statement heading')
    return placed.slice(place + 1).find((next) => next.role !== 'furniture')?.role === 'statement';
  return frame.includes(role);
}

/** Whether each sentence of a text is told, the month and year of the report aside. */
function isTold(text: string, told: string): boolean {
  return sentencesOf(text)
    .map((sentence) => plain(sentence.replaceAll(dated, ' ')))
    .every((words) => words === '' || told.includes(` ${words} `));
}

const dated = new RegExp(String.raw`\b(?:${monthNames.join('|')})\s+20\d\d\b`, 'giu');

/** Every text of what was read, in its order. */
function wordsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part.replaceAll(dated, ' ')];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(wordsIn);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
