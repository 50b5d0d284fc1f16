import { reported } from '../../library/citation.ts';
import type { Sentence } from '../sentences.ts';
import { saysWhen } from '../words/particulars.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Something promised, and no day by which it will be done: ‘we will repair the roof as soon as possible’. */
export const undatedRemedy: LanguageRule = {
  family: 'remedy',
  lesson: 'apology/remedy',
  why: 'It promises something and gives no day. Say by when, and who will see to it.',
  cites: reported('2026-02', 'remedies', 'Say what happens next, so that everybody can look ahead.'),
  isIn: (sentence) => isPromise(sentence.said) && !saysDay(sentence),
};

/** Whether a sentence promises to do something. */
export function isPromise(said: string): boolean {
  const left = asides.reduce((rest, words) => rest.replace(words, ' '), said);
  return promises.test(left) && !onceGone.test(left) && !waits.test(said);
}

/** Whether it says by when, itself or by the line that leads in to it. */
export function saysDay({ said, before, sort }: Pick<Sentence, 'said' | 'before' | 'sort'>): boolean {
  return saysWhen(said) || (sort === 'item' && saysWhen(before));
}

const act =
  '(?:repair\\w*|replac\\w+|renew\\w*|pay|paid|paying|refund\\w*|reimburs\\w+|compensat\\w+|visit\\w*|inspect\\w*|survey\\w*|contact\\w*|call\\w*|ring|phone|write|writ\\w+|send|sent|email\\w*|arrang\\w+|book\\w*|install\\w*|fit|fitted|fix\\w*|mend\\w*|treat\\w*|clean\\w*|clear\\w*|move|moved|offer\\w*|provid\\w+|carr(?:y|ied) out|complet\\w+|finish\\w*|begin|start\\w*|review\\w*|meet|met|attend\\w*|return\\w*|come|look into|look at|let you know|make sure|make good|made good|made secure|put right|put things right|oversee|update|appoint\\w*|assign\\w*|introduce|redecorat\\w+|decorat\\w+|draw up|drawn up|follow|credit\\w*|cover|write off|change[d]?|install|discuss|in touch|back to you|get back|be with you|keep you|have the|build|buil[dt]|rebuil[dt]|ask|test\\w*|check\\w*|remov\\w+|rehous\\w+|organis\\w+|order\\w*|apologise|swap|made|wash|seal\\w*|treated|monitor\\w*|plaster\\w*|rewir\\w+|receive|resolve\\w*|investigat\\w+|progress\\w*|instruct\\w*|deliver\\w*|transfer\\w*|trac(?:e|ed)|lay|supply|supplied|award\\w*|back to|in contact|ensure|program\\w*|schedul\\w*|trace|see (?:that|to)|take (?:this|it|the|your|matters))';

const who =
  '(?:£[\\d·]+|we|i|it|they|he|she|somebody|someone|(?:the|our|a|an|my|your|this|each) (?:\\w+ ){0,4}?\\w+|works?|payment|arrangements|[a-z]+)';
const lightly =
  '(?:(?:also|be|now|then|be|personally|therefore|both|be able to|have to|\\w+ly|of course|like to|to) )*';

/** What ‘we will’ goes with where nothing is promised to be done. */
const noDeed =
  '(?:not|never|always|be|have|remain|stay|keep|need|accept|understand|know|remember|continue|apologise|say|explain|think|try|aim|hope|want|feel|see|learn|improve|use|do|no|strive|endeavour|seek|look|reflect|work|take|share|leave|live|uphold|also be|all|both|only|regret|miss|forget|hear|listen|like|wish|judge|believe)';

const promises = phrases(
  `(?:we|i) (?:will|shall) (?:(?:also|now|then|personally|therefore|gladly|of course) )*(?!${noDeed} )\\w+`,
  '(?:we|i) (?:will|shall) look (?:again )?(?:into|at)|(?:we|i) (?:will|shall) (?:see|look) again',
  `${who} (?:, )?(?:will|shall) ${lightly}${act}`,
  `you (?:will|shall|should) (?:\\w+ )?(?:receive|get|be (?:sent|paid|contacted|given|offered|called|visited|moved|rehoused|reimbursed|compensated)|hear)`,
  '(?:am|are|is) (?:also |now |currently )?looking (?:into|at) \\w+ing',
  `you can expect (?:a|to|our|the)`,
  `(?:am|are|is) (?:also |now |currently )?(?:going to|to|looking to|looking (?:into|at) (?:moving|replacing|how)|planning to|scheduled to|expected to|set to|programmed to|arranging (?:for|to|a)|in the process of|due to|providing|organising|hoping to|committed to) (?:be )?(?:\\w+ly )?${act}?`,
  `(?:we|i|it|the council|the landlord|the trust|the association) (?:also |would )*(?:intend|plan|propose|aim|hope|undertake|promise|agree|like|expect|commit|mean)s? to ${lightly}(?:${act}|have)`,
  `(?:we|i) (?:have|had) (?:also |now )*(?:agreed|asked|instructed|arranged|committed|requested|promised|told|undertaken) (?:to |for |that |our \\w+ |the \\w+ ?|\\w+ )*(?:\\w+ ){0,4}?${act}`,
  `(?:which|that) (?:will|shall) be ${lightly}${act}`,
);

/** What is not promised: what the resident may do, what will not be done, what is only so, and set phrases. */
const asides: readonly RegExp[] = [
  / (?:will|shall) (?:not|never|always|only|no doubt|need|remember|find|feel|see|stay|remain|be (?:your|on|in touch by|cold|plain|able to reach|angry|enough|kept|fitted so)|be \d+)(?= )/g,
  / (?:we|i|you) (?:said|promised|told you|had said) (?:\w+ ){0,3}?(?:will|would) \w+/g,
  / (?:ombudsman|panel|tribunal|court|board) will (?=look|decide|write|ask|consider)/g,
  / (?:going|want|like|hope) to (?:be (?:plain|honest|clear|open)|apologise|say|accept|thank|begin|explain|hear|know|listen|tell)(?= )/g,
  / (?:will|shall) (?:not|keep your complaint)/g,
  / (?:no|nothing) (?:\w+ )?will (?=\w+)/g,
  / would like to (?:meet|see|talk|speak|come|bring|know|apologise|say|thank|offer you our|offer our|offer (?:my|our))(?= )/g,
  / will (?:be|come) (?:with|on) (?:you|its)? ?/g,
];

/** Told as done, or as what should have been. */
const onceGone = phrases(
  '(?:should|would|could) have',
  'have (?:been )?(?:paid|replaced|repaired|fitted|posted) (?!to|for)',
  'was (?:posted|paid|sent|booked)',
);

/** It waits for the resident’s word, or goes on for as long as is needed. */
const waits = phrases(
  'if you (?:would|want|wish|need|prefer|tell|ask|send|like|decide|are|have|remain)(?: .*)?',
  'whenever',
  'as long as',
  'when you (?:tell|ask|are ready)',
  'please',
);
