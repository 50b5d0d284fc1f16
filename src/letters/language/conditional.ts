import { reported } from '../../library/citation.ts';
import { apologisingIn, isOfApology } from '../words/apologising.ts';
import { feelings } from '../words/classes.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Sorry on a condition, or for what only may have happened: ‘sorry if you felt’, ‘any upset this may have caused’. */
export const conditional: LanguageRule = {
  family: 'conditional',
  lesson: 'apology/no-weasel-words',
  why: 'It is sorry only on a condition, which doubts that it happened. Say that it did.',
  cites: reported('2026-02', 'responsibility and regret', 'Avoid the small words that take an apology back.'),
  isIn: ({ said }) => isOfApology(said) && (hasCondition(bearing(said)) || doubts.test(said) || isOfMaybe(said)),
};

/** The clauses a condition could bear on the apology from: one that only tells what will be is left out. */
function bearing(said: string): string {
  const clauses = said.split(/(?= , (?:and|but|so) )/);
  if (clauses.length < 2) return said;
  return clauses.filter((clause) => isOfApology(clause) || !/ (?:will|shall|can) /.test(clause)).join(' ');
}

/** Sorry for what may have been, whatever it was: ‘any worry the letter may have brought on’. What could have been prevented is not in doubt. */
function isOfMaybe(said: string): boolean {
  const given = apologisingIn(said);
  return (
    given !== undefined &&
    (maybe.test(given.after) || (maybe.test(given.before) && / (?:any|some|inconveniences?) /.test(given.before)))
  );
}

const maybe = new RegExp(
  ` (?:(?:any|whatever|${feelings}) (?:[^,. ]+ ){0,8}?(?:may|might|could|would) (?:\\w+ly |well |perhaps |have )*(?:have|be|not|cause|bring|lead|give|create|result|mean|present) |(?:may|might) (?:\\w+ly |well |not |perhaps )*have (?!(?:been )?(?:died|dead|drowned|killed|saved|helped|prevented|avoided|stopped|spared|fallen|hurt|lost)))`,
);

/** A condition is left when the questions, likenesses and offers that begin with the same word are taken out. */
function hasCondition(said: string): boolean {
  return conditions.test(innocent.reduce((left, words) => left.replace(words, ' . '), said));
}

const conditions = phrases(
  'if(?! (?:not|so|possible) )',
  'if , (?:at|in|for|by|indeed)',
  'unless',
  'should (?:you|the|our|any|we|it|its|there|this|that|your)',
  '(?:in case|assuming|provided(?! (?:by|for|to|with))|supposing|presuming)',
  'in the event',
  '(?:it may (?:well )?be|it is (?:possible|conceivable|likely)|it could be|perhaps|possibly) (?:that )?(?:we|i|our|you|the|some|there)',
  'would (?:of course |very much |be |also |always )*(?:be )?(?:sorry|regret) (?:to (?:learn|hear|think|find|see)|that)',
  '(?:sorry|apologi[sz]e|apologies|regret) (?:\\w+ ){0,2}?(?:for|about) (?:whatever|anything(?! else))',
  'to (?:the|what|whatever) (?:extent|degree)',
  'whether or not',
  'were (?:we|i|you|it|any|our|the) (?:\\w+ ){0,4}?to (?:have|be)',
  '(?:sorry|apologise|apologies|regret) (?:(?:for|to|you|any) ){0,2}where',
  '(?:insofar|inasmuch) as',
  'in so far as',
  'where (?:you|we) (?:feel|felt|may|might|believe|think|consider)',
  'had (?:you|our|we|any|the) .* would (?:of course )?(?:apologise|be sorry)',
);

/** ‘If’ that asks whether, likens, or speaks of what the resident may want next. */
const innocent: readonly RegExp[] = [
  /(?: (?:check|see|ask|find(?:ing)? out|found out|happen|know|knew|wonder|tell|say|test|sure|unsure|establish|look into|looked into|when or|find|decide)(?:ed|s|ing|n)?(?: you| me| us| him| her| them| yet| now)?| even| as| what| no| sees?| seeing| said| told \w+) if(?= )/g,
  / if only(?= )/g,
  / if (?:we|i|nobody|anybody|anyone|somebody|someone|our \w+) had [^,]*? would have /g,
  / if (?:you|there|anything|something)(?: (?:would|want|wants|need|needs|wish|prefer|rather|can|could|do(?= ,)|do not|feel able|remain|changes|(?:is|are) (?:more|anything|something|not|still|unhappy|dissatisfied|happy|willing|unable|able)|(?:have|has) (?:any|a|more|further|questions|anything|something)))+(?:.*?)(?= ,| $)/g,
  / (?:we|i|that|which|what|who|you|they|nobody) should (?:the )?/g,
];

const doubts = phrases(
  '(?:sorry|apolog\\w+|regrets?) .*?(?:stress|whatever|any|trouble|pain|move|works?|reply|visit|decision|process) (?:\\w+ ){0,3}?(?:may|might)(?: \\w+)? have \\w+',
  '(?:sorry|apolog\\w+|regrets?) .*?(?:this|that|we|it|you|which|words|letter|actions|delay|daughter|son|baby|children|family) (?:may|might|could)(?: well| possibly| perhaps| inadvertently| also)? have(?! been (?:avoided|prevented|done|told))(?! (?:done|told|come|helped|prevented|avoided|acted|died))',
  '(?:sorry|apolog\\w+|regrets?) .*?(?:you|we|it|this) (?:perhaps|possibly|conceivably)',
  '(?:sorry|apolog\\w+|regrets?) .*?(?:upset|distress|worry|hurt|offence|harm|inconvenience|anxiety|frustration|stress) (?:\\w+ )?(?:may|might|could)(?: \\w+)? (?:have|be)',
  '(?:upset|distress|worry|hurt|offence|harm|inconvenience|anxiety) (?:that )?(?:we|this|it) (?:may|might|could)(?: \\w+)? have',
);
