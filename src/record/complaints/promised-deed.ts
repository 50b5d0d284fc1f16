import type { Entry, KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { isShutOut } from '../problems/no-access.ts';
import { isFrom } from '../whole-case.ts';
import { answerWords, paymentWords } from './promise-words.ts';

/** What is promised to be done, besides something else. */
export type Deed = { readonly sort: 'a visit' | 'works' | 'an apology' };

/** What is promised to be done, with an answer beside it. */
export type DeedBesideAnswer = Deed & {
  /** Whether it is to be done before the answer, as its words have it. */
  readonly isFirst: boolean;
};

/** The first entry of any of these kinds, of those that are about a promise, that passes. */
export type FirstAbout = (kinds: readonly KindName[], test: (entry: Entry) => boolean) => Entry | undefined;

/**
 * What words promise to do besides an answer: ‘survey the roof and write to you’ is kept by neither alone. What the
 * answer is only about (‘write to you about the survey’) is not promised by it.
 */
export function deedBesideAnswer(promise: string): DeedBesideAnswer | undefined {
  for (const sentence of plainInFull(promise).split(/ \| (?!(?:and|then|before|after|once|when|we|i|they)\b)/)) {
    const answer = answerWords.exec(sentence);
    if (!answer) continue;
    const told = answer.index + answer[0].length;
    const promised = sentence.slice(0, told) + sentence.slice(told).replace(whatItTells, ' ');
    for (const [sort, words] of deeds) {
      const deed = words.exec(promised);
      if (deed) return { sort, isFirst: deed.index < answer.index || afterwards.test(deed[0]) };
    }
    if (arranged.test(sentence) && ofWhatIsFound.test(sentence)) return { sort: 'a visit', isFirst: true };
  }
  return undefined;
}

/**
 * What words promise to do besides a payment: ‘mend the gate and pay you £50’ is kept by neither alone. What the money is
 * for (‘£50 to mend the gate’) is not promised by it.
 */
export function deedBesidePayment(promise: string): Deed | undefined {
  const said = plainInFull(promise);
  if (!paymentWords.test(said)) return undefined;
  const promised = said.replace(whatItIsFor, ' ');
  const sort = besidePayment.find(([, words]) => words.test(promised))?.[0];
  return sort && { sort };
}

/** What first did what was promised. */
export function deedDone(deed: Deed, first: FirstAbout): Entry | undefined {
  return first(doneBy[deed.sort], (entry) => isDone(entry, deed));
}

/** What kept a promise of a deed and an answer: whichever came last. */
export function keptByBoth(deed: DeedBesideAnswer, first: FirstAbout, answers: readonly KindName[]): Entry | undefined {
  const done = deedDone(deed, first);
  const answer = done && first(answers, (entry) => !deed.isFirst || isFrom(entry, done));
  if (!done || !answer) return undefined;
  return isFrom(answer, done) ? answer : done;
}

function isDone(entry: Entry, { sort }: Deed): boolean {
  if (entry.kind !== 'visit made') return true;
  return sort === 'works' ? entry.outcome === 'works completed' : !isShutOut(entry);
}

const doneBy: Readonly<Record<Deed['sort'], readonly KindName[]>> = {
  'a visit': ['visit made', 'survey made', 'asbestos inspected', 'feasibility surveyed'],
  works: ['visit made', 'works completed', 'further works completed', 'moved for good'],
  'an apology': ['apology given'],
};

/** What an answer only tells of: ‘when we will repair the roof’, ‘whether to replace it’, ‘about somebody to mend it’. */
const whatItTells = new RegExp(
  `\\b(?:${[
    '(?:when|whether|if|how|why|which|what|where|that|(?:the )?(?:day|date|time)s?(?: when| that| on which)?) (?:\\w+ ){1,3}?(?:will|shall|would|can|could|might|may|should|is going|are going|am going)\\b',
    '(?:when|whether|how|where) to\\b',
    '(?:about|regarding|concerning|request|question|decision|application)\\b',
    'to (?:say|tell|confirm|explain|arrange|agree|book)\\b',
  ].join('|')})(?:(?! (?:and|then|also) | \\|).)*`,
  'g',
);

/** What money is for, or waits for: ‘£50 to mend it’, ‘for failing to inspect and repair it’, ‘once it is mended’. */
const whatItIsFor = new RegExp(
  `(?= (?:to|towards?|for|so|because|as|since|if|that|which|what|once|when|after)\\b)(?<=${paymentWords.source}(?:(?! (?:and|then|also) | \\|).){0,200}?) (?:to|towards?|for|so|because|as|since|if|that|which|what|once|when|after)\\b(?:(?! (?:and|then|also) | \\|).|(?<=\\bto \\w+) and )*`,
  'g',
);

const thing = '(?:the|your|her|his|their|our|my|it|them|this|that|all|both|every|each|an?|again|you|him)';
/** How what somebody will do begins, and not what it is about. */
const willDo = '(?:^|(?:to|will|shall|would|and|then|also|first|we|i|they|\\|) )';
const willHave = `${willDo}(?:have|get) (?:\\w+ ){1,4}?`;
const sincedDone = '(?:after|once|when|as soon as) (?:\\w+ ){0,6}?';
const paper =
  '(?:\\w+ )?(?:dates?|times?|appointments?|meetings?|forms?|reviews?|investigation|complaint|report|file|records?|letters?|assessment|survey|inspection|visit|panel|court|hearing|training|office|website|web ?page|portal)';

const visits = '(?:survey|inspection|visit|damp test|sound test|air test)s?';
const deeds: readonly (readonly [Deed['sort'], RegExp])[] = [
  [
    'a visit',
    anyOf(
      `${willDo}(?:survey|inspect|visit|attend) ${thing}(?! ${paper})`,
      `${willDo}come (?:out|round|and look|and see|to see|to look)`,
      `${willHave}(?:surveyed|inspected|looked at)`,
      `${willDo}(?:carry out|do|make|undertake|complete) (?:an?|the|another|our|this) (?:\\w+ ){0,2}?${visits}`,
      `${willDo}send (?:\\w+ ){0,3}?(?:surveyors?|inspectors?|somebody|someone|engineers?|plumber|electrician|roofer|operative)`,
      `${sincedDone}(?:surveying|inspecting|visiting|surveyed|inspected|visited|survey is done|inspection is done)`,
    ),
  ],
  [
    'works',
    anyOf(
      `${willDo}(?:mend|repair|fix|replace|renew|install|fit|treat|paint|unblock|put right) ${thing}(?! ${paper})`,
      `${willDo}(?:do|complete|finish|carry out) (?:the|your|these|those|all the) (?:\\w+ ){0,2}?(?:works?|repairs?|job|treatment)`,
      `${willHave}(?:mended|repaired|fixed|replaced|renewed|fitted|treated|painted)`,
      `${sincedDone}(?:mending|repairing|fixing|replacing|mended|repaired|fixed|replaced|fitted)`,
    ),
  ],
];

const sorry =
  '(?:apologi[sz]e|say (?:we are )?(?:very |so )?sorry|(?:send|give|write|issue|make) (?:\\w+ ){0,4}?apology)';
/** An apology to come. A letter that says ‘we apologise’, or would like to, has made it. */
const besidePayment: typeof deeds = [
  ...deeds,
  [
    'an apology',
    anyOf(
      `(?:^|\\| (?:then )?|(?<!(?:he|she|they|contractor|firm|driver|agent|neighbour) )(?:will|shall|must) |(?<!(?:like|want|wish|wanted|have|had|sorry) )to )(?:also )?${sorry}`,
      `(?:^|(?:will|shall|must) )(?:pay|refund|reimburse) (?:\\w+ |£\\d+ ){0,6}?and (?:also |then )?${sorry}`,
    ),
  ],
];

const afterwards = anyOf('after|once|when|as soon as');

/** To book it is one thing; to tell what was found is only possible once it was made. */
const arranged = anyOf(`(?:arrange|book|order|organise) (?:for )?(?:an?|the|another) (?:\\w+ ){0,2}?${visits}`);
const ofWhatIsFound = anyOf(
  '(?:outcome|results?|findings?|report)',
  'what (?:is|was|it|they|the \\w+) (?:\\w+ )?(?:found|finds?|says?)',
);
