import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { isReferral } from './safeguarding-decision.ts';
import { cameAfter } from './same-day.ts';

/**
 * Words without what only reports that whoever a worry was referred to will do no more: their threshold is not met, they
 * take no further action, they have closed it. Only after a referral of ours: before one, nobody here has decided anything.
 * Whatever stands beside it is left.
 */
export function withoutPartnersAnswer(reading: Reading, entry: Entry, words: string): string {
  if (!saysNo(words) || !wasReferred(reading, entry)) return words;
  return words.replace(theirAnswer, ' ').replace(answerOfTheirs, ' ');
}

function wasReferred(reading: Reading, entry: Entry): boolean {
  const decided = reading.of('safeguarding considered').filter(({ decision }) => decision === 'referred');
  const sent = reading.of('partner involved').filter(({ partner }) => isReferral(partner));
  return [...decided, ...sent].some((referral) => cameAfter(reading, entry, referral));
}

const theirs =
  "\\b(?:social (?:services|care|work\\w*)|adult(?:s[’']?)? (?:services|care)|children[’']?s services|safeguarding (?:team|hub|board|adults)|mash|asc|early help)\\b";

const no = `\\b(?:${[
  "(?:(?:does|do|did|would|is|are|was)(?: not|n[’']?t)|not|never) (?:\\w+ ){0,2}(?:meet|met|meeting|reach\\w*|cross\\w*) (?:(?:\\w+ ){0,3})?(?:threshold|criteria)",
  '(?:below|under|short of) (?:\\w+ ){0,3}(?:threshold|criteria)',
  "(?:threshold|criteria) (?:(?:is|was|are|were) )?(?:not|n[’']?t) (?:been )?(?:met|reached)",
  '(?:no|nil) further action|nfa',
  "(?:not|won[’']?t|n[’']?t) (?:be )?(?:tak(?:e|ing) (?:it|this|him|her|them|the case|the referral)? ?(?:on|up|(?:any )?further)|open(?:ing)? (?:a|an|the) (?:case|enquiry|assessment))",
  "(?:not|isn[’']?t) (?:one )?(?:for|eligible for) (?:them|their service)",
  'no role for (?:them|their team)',
  '(?:have |has )?(?:closed|declined|turned down) (?:it|the (?:case|referral|enquiry)|our referral)',
  '(?:have |has )?(?:closed|ended|stepped down|finished) (?:theirs|their (?:case|file|enquiry|involvement|assessment))',
].join('|')})\\b`;

/** Within one sentence, and not past a turn to what somebody saw or fears. */
const between = (most: number) =>
  `(?:(?!\\b(?:but|although|though|however|yet|worried|concern(?:ed|s)? that)\\b)[^.!?\\n]){0,${most}}?`;

const ofNo = new RegExp(no, 'i');
const saysNo = remembered((words: string) => ofNo.test(words));
const theirAnswer = new RegExp(`${theirs}${between(60)}${no}`, 'gi');
const answerOfTheirs = new RegExp(`${no}${between(40)}${theirs}`, 'gi');
