import type { Block } from './block.ts';
import { saidAndQuotedIn, saidIn } from './words/said.ts';

/** A sentence of a letter. */
export type Sentence = {
  readonly text: string;
  readonly line: number;
  readonly sort: Block['sort'];
  /** What the landlord says in it, in its own words: what it quotes, or tells as the resident’s, is left out. See words/said.ts. */
  readonly said: string;
  /** All it says, the resident’s words too, but for what stands in quotation marks. */
  readonly whole: string;
  /** All it says, what it quotes as well. */
  readonly quoting: string;
  /** What the landlord says just before it in the same paragraph, or in the line that leads in to a list; empty when nothing. */
  readonly before: string;
};

/** The sentences of a letter, in order. Headings are left out; what is under a heading for the resident’s words is theirs. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let lead = '';
  let areTheirs = false;
  for (const block of blocks) {
    if (block.sort === 'heading') {
      areTheirs = headsTheirWords.test(saidIn(block.text));
      lead = '';
      continue;
    }
    let before = block.sort === 'item' ? lead : '';
    for (const { text, at } of splitSentences(block.text)) {
      const whole = saidIn(isInQuotes(block.text, at) ? `“${text}` : text);
      if (whole.trim() === '') continue;
      const said = areTheirs || block.sort === 'quotation' ? ' ' : ownWords(whole);
      found.push({
        text,
        line: block.line + linesIn(block.text, at),
        sort: block.sort,
        said,
        whole,
        quoting: saidAndQuotedIn(text),
        before,
      });
      before = said;
    }
    if (block.sort !== 'item') lead = before;
  }
  return found;
}

/** Whether what stands at a place of a paragraph is inside quotation marks that were opened before it and are shut after. */
function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return text.indexOf('”', at) >= 0;
  return (before.split('"').length - 1) % 2 === 1 && text.indexOf('"', at) >= 0;
}

const headsTheirWords =
  /^ (?:(?:1|2|3|a) )?(?:your (?:complaint|concerns?|report)|what you (?:told|said|wrote)\b.*|you (?:told|said)\b.*|(?:summary|background) (?:of|to) (?:your|the) complaint|the complaint|definition of (?:your|the) complaint) $/;

/** What is left of a sentence that only tells what the resident said. */
export const theirs = ' you told us ';

const tellsTheirWords =
  /^ (?:your (?:main |other |further |second |first )?(?:complaint|concern|point|request) (?:was|is|were) (?:that|about)|(?:in your \w+(?: of [\w ]+)? , |in (?:may|june|july) |(?:and|also|firstly|secondly|thirdly|finally) ,? ?)?you (?!(?:\w+ )?told (?:us|me|our \w+|the \w+) not to )(?:have |had |also |then |first |next |further |later |went on to |go on to )*(?:said|say|told (?:us|me|our \w+)|tell (?:us|me)|wrote|write|explain(?:ed)?|complain(?:ed)?|described?|reported|mention(?:ed)?|stated?|raised|inform(?:ed)? us|advised us|felt that we|feel that we|believe that we|were (?:unhappy|concerned|worried) (?:that|about)|are (?:unhappy|concerned|worried) (?:that|about)|asked (?:us|me) (?:to|why|for|if|whether)))\b/;

/** A sentence that tells what the resident said is theirs, up to where the landlord goes on for itself. */
function ownWords(whole: string): string {
  if (!tellsTheirWords.test(whole)) return whole;
  const goesOn =
    / , (?:and|but|yet|so) (?!(?:that|to|why|how|whether|when|you|your|not|what|about|for) ).*| (?:and|but|yet) (?:we|i|nobody|no one) .*/.exec(
      whole,
    );
  return goesOn ? `${theirs.trimEnd()}${goesOn[0]}` : theirs;
}

const splitter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A stop after one of these, or after a single letter, ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:(?:mr|mrs|ms|mx|dr|prof|rev|st|no|nos|e\.g|i\.e|etc|ref|para|approx|tel|ext|hon|cllr|a\.m|p\.m|vs|dept|rd|ave)\.|[A-Z]\.)\s*$/i;

/** The sentences of a paragraph, each with where it begins. */
export function splitSentences(text: string): readonly { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = [];
  let joins = false;
  for (const { segment, index } of splitter.segment(text.replace(/[\n\r]/g, ' '))) {
    const last = found.at(-1);
    if (joins && last) last.text += segment;
    else for (const part of inPieces(segment)) found.push({ text: part.text, at: index + part.at });
    const so = found.at(-1)?.text ?? '';
    joins = shortened.test(so.slice(-12)) && so.length < longestJoined;
  }
  return found.map(({ text, at }) => ({
    text: text.trim().replace(/\s+/g, ' '),
    at: at + (text.length - text.trimStart().length),
  }));
}

/** Longer than any sentence meant to be read. What has no stop for longer is looked at in pieces, so that time stays in proportion. */
const longestJoined = 1000;

function inPieces(segment: string): readonly { readonly text: string; readonly at: number }[] {
  if (segment.length <= longestJoined) return [{ text: segment, at: 0 }];
  const pieces: { text: string; at: number }[] = [];
  for (let at = 0; at < segment.length; ) {
    const space = segment.lastIndexOf(' ', at + longestJoined);
    const end = segment.length - at <= longestJoined ? segment.length : space > at ? space : at + longestJoined;
    pieces.push({ text: segment.slice(at, end), at });
    at = end;
  }
  return pieces;
}

function linesIn(text: string, upTo: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < upTo; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
