import { type Pence, readPence } from '../money.ts';
import { anyOf, plain } from '../plain-words.ts';
import { inFull } from '../shorthand.ts';
import { withSums } from './sums-written.ts';

/** Money offered to put things right: the sum, and whether words say for what. */
export type Offer = { readonly sum: Pence; readonly hasReason: boolean };

/** Whether words may tell of money offered. Words are plain. */
export function speaksOfOffer(said: string): boolean {
  return offering.test(said);
}

/** What words of ours say was offered; not what was asked for, turned down, or paid by somebody else. */
export function offerIn(words: string): Offer | undefined {
  const said = plain(inFull(withSums(words)));
  if (!ofRedress.test(said)) return undefined;
  const clause = said.split('|').find((one) => offered.test(one) && !notOffered.test(one));
  const pounds = clause && /£ ?(\d+)/.exec(clause)?.[1];
  const sum = pounds ? readPence(pounds) : undefined;
  return clause && sum !== undefined ? { sum, hasReason: reason.test(clause) } : undefined;
}

const offering = anyOf('offer\\w*|award\\w*|goodwill|gw|compensation|comp|gesture|ex gratia|agreed');
const token = '(?:goodwill|gw|good will|compensation|comp|gesture|ex gratia|redress)';
const offered = anyOf(
  '(?:offered|offering|offer(?: you| her| him| them)?(?: of)?|awarded|award of) (?:\\w+ ){0,3}£ ?\\d+',
  `(?:authorised|approved) (?:\\w+ ){0,2}£ ?\\d+ (?:\\w+ ){0,2}${token}`,
  'agreed (?:to (?:pay|give|offer) )?(?:\\w+ ){0,2}£ ?\\d+',
  `£ ?\\d+ (?:\\w+ ){0,2}(?:${token} )?(?:was |is |been )?(?:offered|awarded|agreed|authorised|approved)`,
);
/** Whoever else offers, is offered, or is said to. */
const anybodyElse =
  '(?:council|(?:british )?gas|edf|eon|water(?: \\w+)?|dwp|uc|pc|police|courts?|neighbours?|insur\\w+|bank|employers?|charity|suppliers?|company|plumber|electrician|contractors?|builders?|her \\w+|his \\w+|their \\w+)';
const notOffered = anyOf(
  `${anybodyElse} (?:has |have |had )?(?:offered|awarded|agreed)|(?:offered|awarded|agreed) (?:[\\w£]+ ){0,3}by (?:the |her |his |a )?${anybodyElse}|(?:offered|awarded) (?:the |our |a )?(?:plumber|electrician|contractors?|builders?|neighbours?|company)|by court`,
  'redundancy|pw|pcm|per (?:week|month)|a (?:week|month)|payment plan|previous(?:ly)?|in (?:19|20)\\d\\d|last month',
  'wants?|wanted|ask\\w*|if|could|would(?! like to offer)|might|can we|not|no|never|turned down|refus\\w*|declin\\w*|last year|contractor|insur\\w*|solicitors?|(?:she|he|tenant|t|they) offered|hoping|is after|rent|arrears|deposit|quote\\w*|ombudsman|hos',
);
const ofRedress = anyOf(
  `${token}|apolog\\w*|sorry|distress|inconvenience|delays?|trouble|upset|missed|complaint|stage (?:1|2|one|two)|failures?`,
);
const reason = anyOf(
  'for (?:\\w+ ){0,5}(?:distress|inconvenience|delays?|trouble|upset|missed|weeks?|months?|loss|damage|time|complaint|handling|failures?|without|food|heating)',
);
