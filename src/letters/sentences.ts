import type { Block } from './block.ts';
import { goesOnTelling, howTheyAre, isPlainlyOurs, nobodyEver, ourWordOfThem } from './words/goes-on-telling.ts';
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
  let leadsToTheirs = false;
  let isTelling = false;
  for (const [place, block] of blocks.entries()) {
    if (block.sort === 'heading') {
      // ‘You told us:’ over a list reads like a heading. What comes after the list is ours again.
      const isLead = /:\s*$/.test(block.text) && blocks[place + 1]?.sort === 'item';
      const head = saidIn(block.text.replace(/:\s*$/, ''));
      areTheirs = !isLead && headsTheirWords.test(head);
      leadsToTheirs = isLead && (headsTheirWords.test(head) || ownWords(head) === theirs);
      lead = '';
      isTelling = false;
      continue;
    }
    let before = block.sort === 'item' ? lead : '';
    // What comes after a list is ours again; and so is what follows a paragraph that told nothing of theirs.
    if (block.sort !== 'item' && blocks[place - 1]?.sort === 'item') isTelling = false;
    let tellsTheirs = false;
    for (const { text, at } of splitSentences(block.text)) {
      const whole = saidIn(isInQuotes(block.text, at) ? `“${text}` : withQuoteLeftOpen(text, block.text.slice(at)));
      if (whole.trim() === '') continue;
      const isToldInList = leadsToTheirs && block.sort === 'item' && at === 0;
      const isTold = areTheirs || isToldInList || block.sort === 'quotation';
      const said: string = isTold ? ' ' : isTelling && goesOnTelling(whole) ? theirs : ownWords(whole);
      isTelling = isToldInList || said === theirs || (isTelling && !isPlainlyOurs(whole));
      tellsTheirs ||= isToldInList || said === theirs;
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
    isTelling &&= tellsTheirs;
    if (block.sort === 'item') continue;
    lead = before;
    leadsToTheirs = before === theirs && /:\s*$/.test(block.text);
  }
  return found;
}

/** Whether what stands at a place of a paragraph is inside quotation marks that were opened before it and are shut after. */
function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return text.indexOf('”', at) >= 0;
  if (isLeftOpen(before)) return shutsSingle.test(text.slice(at));
  return (before.split('"').length - 1) % 2 === 1 && text.indexOf('"', at) >= 0;
}

/** A single mark opened and not shut in a sentence, and shut later in its paragraph, as one that hides the rest of it. */
function withQuoteLeftOpen(text: string, rest: string): string {
  const isShutLater = isLeftOpen(text) && shutsSingle.test(rest.slice(rest.lastIndexOf('‘', text.length)));
  return isShutLater ? text.replace(/‘(?!.*‘)/s, '“') : text;
}

function isLeftOpen(text: string): boolean {
  const opened = text.lastIndexOf('‘');
  return opened >= 0 && !shutsSingle.test(text.slice(opened));
}

/** A single mark that is no apostrophe inside a word. */
const shutsSingle = /’(?![\p{L}\d])/u;

const headsTheirWords =
  /^ (?:(?:1|2|3|a) )?(?:your (?:complaint|concerns?|report)|what you (?:told|said|wrote)\b.*|you (?:told|said)\b.*|(?:summary|background) (?:of|to) (?:your|the) complaint|the complaint|definition of (?:your|the) complaint) $/;

/** What is left of a sentence that only tells what the resident said. */
export const theirs = ' you told us ';

/** Whether anything is left of what a sentence says when their words are left out. */
export function hasOurWords(said: string): boolean {
  return / (?!(?:quoted|,) )\S/.test(said.replace(theirs, ' '));
}

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** What leads in to their words and says nothing of ours: a day, when they rang, that we understand it. */
const leadsIn = [
  `(?:on |by )?(?:\\w+day ,? ?)?\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})? ,? ?`,
  `(?:when|after) you (?:first |last )?(?:rang|called|phoned|wrote|emailed|came|visited|contacted)(?: [\\w/]+){0,7} , `,
  '(?:we|i) (?:understand|know|note|have noted|see|recognise|appreciate|acknowledge|hear)(?: from \\w+ \\w+)? (?:that )?',
  'in your \\w+(?: of [\\w ]+?)? ,? ?',
  'in (?:may|june|july) ',
  '(?:and|also|firstly|secondly|thirdly|finally) ,? ?',
].join('|');

const tellsTheirWords = new RegExp(
  `^ (?:${leadsIn})?(?:${[
    'your (?:main |other |further |second |first )?(?:complaint|concern|point|request) (?:was|is|were) (?:that|about)',
    `your (?:complaint|letter|email|report|call|message|diary|note|text)(?: (?:of|on|dated) [\\w/]+(?: ${month})?(?: \\d{4})?)? (?:also )?(?:said|says|told us|tells us|states?|stated|explains?|explained)`,
    'you (?!(?:\\w+ )?told (?:us|me|our \\w+|the \\w+) not to )(?:have |had |also |then |first |next |further |later |went on to |go on to )*(?:said|say|told (?:us|me|our \\w+)|tell (?:us|me)|wrote|write|explain(?:ed)?|complain(?:ed)?|described?|reported|mention(?:ed)?|stated?|raised|inform(?:ed)? us|advised us|felt that we|feel that we|believe that we|were (?:unhappy|concerned|worried) (?:that|about)|are (?:unhappy|concerned|worried) (?:that|about)|asked (?:us|me) (?:to|why|for|if|whether))',
  ].join('|')})\\b`,
);

/**
 * A sentence that tells what the resident said is theirs, up to where the landlord goes on for itself. ‘And nobody turns
 * up’, ‘and the children are ill’ is how somebody tells what still happens to them; of what we did we would say that nobody came.
 */
function ownWords(whole: string): string {
  if (!tellsTheirWords.test(whole)) return whole;
  const goesOn = ours.exec(whole);
  return goesOn ? `${theirs.trimEnd()}${goesOn[0]}` : theirs;
}

const ours = new RegExp(
  [
    ` , (?:and|but|yet|so) (?!(?:that|to|why|how|whether|when|you|your|not|what|about|for) |${nobodyEver}|${howTheyAre}).*`,
    ` , (?:and|but|yet|so) ${ourWordOfThem}.*`,
    ' , which (?:we|i) .*',
    ` (?:and|but|yet) (?:we|i|(?!${nobodyEver})(?:nobody|no one)) .*`,
  ].join('|'),
);

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
