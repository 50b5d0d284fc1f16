import { type Role, roles } from '../record/kinds/vocabulary.ts';
import type { Block } from './block.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { saidAndQuotedIn, saidIn } from './words/said.ts';

/** A letter taken apart: whom it greets, what it says, and who signs. */
export type LetterParts = {
  /** The words after ‘Dear’; undefined when it greets nobody. */
  readonly greets: string | undefined;
  /** The sentences between the greeting and the signature. */
  readonly body: readonly Sentence[];
  /** The lines after the closing words; empty when it is not closed or signed. */
  readonly signature: string;
  /** The most senior role named in the signature. */
  readonly signedAs: Role | undefined;
  /** Every word of it but what it quotes. */
  readonly whole: string;
  /** Every word of it, what it quotes as well. */
  readonly quoting: string;
};

/** Takes a letter apart. */
export function partsOfLetter(blocks: readonly Block[]): LetterParts {
  const open = blocks.flatMap(openUp);
  const greeting = open.findIndex(({ text }) => greetingForm.test(text));
  const closing = open.findIndex(({ text }, place) => place > greeting && closingForm.test(text));
  const body = open.slice(greeting + 1, closing < 0 ? undefined : closing);
  const signature =
    closing < 0
      ? ''
      : open
          .slice(closing)
          .map(({ text }) => text)
          .join('\n')
          .slice(0, longestSignature);
  return {
    greets: greeting < 0 ? undefined : greetingForm.exec(open[greeting]?.text ?? '')?.[1]?.trim(),
    body: sentencesOf(body),
    signature,
    signedAs: roleIn(signature),
    whole: ` ${open.map(({ text }) => saidIn(text).trim()).join(' , ')} `,
    quoting: ` ${open.map(({ text }) => saidAndQuotedIn(text).trim()).join(' , ')} `,
  };
}

const greetingForm = /^\s*(?:dear|hello|good (?:morning|afternoon)|hi)\s+([^\n,:]{1,80})/i;
const closingForm =
  /^\s*(?:yours(?: (?:sincerely|faithfully|truly))?|(?:with )?(?:kind|best|warm|warmest|kindest|many) (?:regards|wishes|thanks)|regards|sincerely|signed|with best wishes|all (?:the best|good wishes)|best|(?:many )?thanks|cheers|with (?:my |our )?(?:sincere |deepest |heartfelt )?(?:apologies|regret|thanks)|respectfully(?: yours)?|love)\s*[,.!]?\s*(?:\n|$)/i;
const longestSignature = 600;

/** A block that holds a greeting or a closing among its lines is opened there, so that each stands by itself. */
function openUp(block: Block): readonly Block[] {
  const lines = block.text.split('\n');
  if (lines.length === 1) return [block];
  const cuts = lines.flatMap((line, place) =>
    greetingForm.test(line) || closingForm.test(`${line}\n`) ? [place] : [],
  );
  if (cuts.length === 0) return [block];
  const ends = [
    ...new Set([0, ...cuts, ...cuts.filter((cut) => greetingForm.test(lines[cut] ?? '')).map((cut) => cut + 1)]),
  ].sort((one, other) => one - other);
  return ends
    .map((from, place) => ({ ...block, line: block.line + from, text: lines.slice(from, ends[place + 1]).join('\n') }))
    .filter(({ text }) => text.trim() !== '');
}

const titles: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:chief executive|ceo|managing director|executive director)\b/, 'chief executive'],
  [/\b(?:chair|governing body)\b/, 'governing body'],
  [/\b(?:director|chief \w+ officer)\b/, 'director'],
  [/\bhead of\b/, 'head of service'],
  [/\b(?:manager|team leader|lead)\b/, 'manager'],
  [
    /\b(?:complaints?|resolution|customer relations) (?:\w+ )?(?:officer|handler|investigator|adviser|advisor|coordinator|team)\b/,
    'complaints officer',
  ],
  [/\b(?:officer|adviser|advisor|coordinator)\b/, 'officer'],
];

/** The most senior role words name: ‘Director of Homes’ is a director, ‘Assistant to the Director’ is not. */
export function roleIn(words: string): Role | undefined {
  const said = saidIn(words).replace(
    / (?:assistant to|on behalf of|for and on behalf of|office of|pp) the [^,]*/g,
    ' ',
  );
  const named = titles.filter(([title]) => title.test(said)).map(([, role]) => role);
  return named.sort((one, other) => roles.indexOf(other) - roles.indexOf(one))[0];
}
