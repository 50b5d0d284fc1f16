import type { Block } from './block.ts';
import { about, type Check } from './check.ts';
import { splitSentences } from './sentences.ts';

/** A gap left in a draft for a person’s own words: ‘[Write: why this happened]’. A bracket in what it asks would end it early. */
export function gap(what: string): string {
  return `[Write: ${what.replace(/[[\]]/g, '')}]`;
}

/** What each gap still in a letter asks for, in order. One whose end was lost counts as well. */
export function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(written)].map(([, what = '']) => what.trim());
}

/** A letter without its gaps, so that what a gap asks for is not taken for what the letter says. Lines stay where they were. */
export function withoutGaps(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ text }) => /\[write:/i.test(text))) return blocks;
  return blocks.map((block) => ({ ...block, text: block.text.replace(written, ' ') }));
}

/** Puts the gaps of a letter back into what was quoted of it, which was read without them. */
export function withGapsBack(blocks: readonly Block[], checks: readonly Check[]): readonly Check[] {
  const quoted = new Map<string, string>();
  for (const { text } of blocks.filter((block) => gapsIn(block.text).length > 0)) {
    const gaps: string[] = [];
    const marked = text.replace(written, (gap) => String.fromCharCode(firstMark + gaps.push(gap) - 1));
    for (const { text: sentence } of splitSentences(marked)) {
      const asRead = sentence.replace(marks, ' ').replace(/\s+/g, ' ').trim();
      quoted.set(
        asRead,
        sentence.replace(marks, (mark) => gaps[mark.charCodeAt(0) - firstMark] ?? mark),
      );
    }
  }
  if (quoted.size === 0) return checks;
  const back = (sentence: string | undefined) =>
    sentence === undefined ? undefined : (quoted.get(sentence) ?? sentence);
  return checks.map((check) => ({
    ...check,
    found: check.found.map((one) => ({ ...one, sentence: back(one.sentence) })),
  }));
}

/** Letters no writing uses, one for each gap while sentences are told apart: a gap may itself hold the end of a sentence. */
const firstMark = 0xe600;
const marks = /[\ue600-\uefff]/g;

/** What a person or a template of theirs left open in another way, as it stands: ‘[name]’, ‘£XX’, ‘____’. Each once. */
export function gapsUnmarked(text: string): readonly string[] {
  return [...new Set(text.replace(written, ' ').match(unmarked) ?? [])];
}

/** That every gap is filled; nothing where a letter has none, since most never had any. */
export function checkGaps(blocks: readonly Block[]): readonly Check[] {
  return [...checkMarked(blocks), ...checkUnmarked(blocks)];
}

function checkUnmarked(blocks: readonly Block[]): readonly Check[] {
  const left = gapsUnmarked(blocks.map(({ text }) => text).join('\n'));
  if (left.length === 0) return [];
  return [
    {
      id: 'content/gaps-unmarked',
      asks: 'Fill what looks like a gap',
      cites: [],
      outcome: 'look again',
      found: [about(`There seem to be gaps still open in it: ${left.map((gap) => `“${gap}”`).join(', ')}.`)],
    },
  ];
}

function checkMarked(blocks: readonly Block[]): readonly Check[] {
  const left = blocks.flatMap(({ text, line }) => gapsIn(text).map((what) => ({ what, line })));
  if (left.length === 0) return [];
  return [
    {
      id: 'content/gaps',
      asks: 'Fill every gap that is marked',
      cites: [],
      outcome: 'missing',
      found: left.map(({ what, line }) => ({ ...about(`Still to be written: ${what}.`), line })),
    },
  ];
}

/** What somebody asks for who leaves a place open. */
const leftOpen =
  '(?:insert|enter|add|fill|choose|select|delete|complete|tb[ca]|to be confirmed|x{2,}|name|first name|surname|date|day|month|year|time|number|amount|sum|figure|address|reference|ref|title|post|job title|role|phone|telephone|email|reasons?|details|officer|resident|manager)';
const unmarked = new RegExp(
  [
    `[[{<]{1,2}\\s*(?:(?:the|a|an|your|our|[a-z]+[’']s?) )?${leftOpen}\\b[^\\]}>\\n]{0,60}[\\]}>]{1,2}`,
    '\\[[\\s._…-]*\\]',
    '_{4,}',
    '£X+\\b',
    '\\bX{2,}(?:/X{2,})+',
  ].join('|'),
  'gi',
);

const written = /\[write:([^\]\n]*)\]?/gi;
