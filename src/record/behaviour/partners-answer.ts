import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isReferral } from './safeguarding-decision.ts';
import { cameAfter } from './same-day.ts';

/**
 * Words without what only reports that whoever a worry was referred to will do no more: their threshold is not met, they
 * take no further action, they have closed it. Only after a referral of ours: before one, nobody here has decided anything.
 * What stands beside it is left, and so is a sentence that goes on to tell of something else.
 */
export function withoutPartnersAnswer(reading: Reading, entry: Entry, words: string): string {
  if (!saysNo.test(words) || !wasReferred(reading, entry)) return words;
  return words
    .split(sentenceEnd)
    .filter((sentence) => !isOnlyAnAnswer(sentence))
    .join(' ');
}

function wasReferred(reading: Reading, entry: Entry): boolean {
  const decided = reading.of('safeguarding considered').filter(({ decision }) => decision === 'referred');
  const sent = reading.of('partner involved').filter(({ partner }) => isReferral(partner));
  return [...decided, ...sent].some((referral) => cameAfter(reading, entry, referral));
}

function isOnlyAnAnswer(sentence: string): boolean {
  return isTheirs.test(sentence) && saysNo.test(sentence) && !goesOn.test(sentence);
}

const sentenceEnd = /(?<=[.!?;\n])\s+/;

const isTheirs =
  /\b(?:social (?:services|care|work\w*)|adult(?:s[’']?)? (?:services|care)|children[’']?s services|safeguarding (?:team|hub|board|adults)|mash|asc|early help)\b/i;

const saysNo = new RegExp(
  `\\b(?:${[
    "(?:(?:does|do|did|would|is|are|was)(?: not|n[’']?t)|not|never) (?:\\w+ ){0,2}(?:meet|met|meeting|reach\\w*|cross\\w*) (?:(?:\\w+ ){0,3})?(?:threshold|criteria)",
    '(?:below|under|short of) (?:\\w+ ){0,3}(?:threshold|criteria)',
    "(?:threshold|criteria) (?:(?:is|was|are|were) )?(?:not|n[’']?t) (?:been )?(?:met|reached)",
    '(?:no|nil) further action|nfa',
    "(?:not|won[’']?t|n[’']?t) (?:be )?(?:tak(?:e|ing) (?:it|this|him|her|them|the case|the referral)? ?(?:on|up|(?:any )?further)|open(?:ing)? (?:a|an|the) (?:case|enquiry|assessment))",
    "(?:not|isn[’']?t) (?:one )?(?:for|eligible for) (?:them|their service)",
    'no role for (?:them|their team)',
    '(?:have |has )?(?:closed|declined|turned down) (?:it|the (?:case|referral|enquiry)|our referral)',
  ].join('|')})\\b`,
  'i',
);

/** Where a sentence turns to what somebody saw or fears, it tells of more than their answer. */
const goesOn =
  /\b(?:but|although|though|however|yet|and (?:s?he|they|mum|dad|his|her|the)|worried|concern(?:ed|s)? that|says? (?:that )?(?:s?he|they|his|her))\b/i;
