import { reported } from '../../library/citation.ts';
import { isOfApology } from '../words/apologising.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Sorry on a condition, or for what only may have happened: ‘sorry if you felt’, ‘any upset this may have caused’. */
export const conditional: LanguageRule = {
  family: 'conditional',
  lesson: 'apology/no-weasel-words',
  why: 'It is sorry only on a condition, which doubts that it happened. Say that it did.',
  cites: reported('2026-02', 'responsibility and regret', 'Avoid the small words that take an apology back.'),
  isIn: ({ said }) => isOfApology(said) && (hasCondition(said) || doubts.test(said)),
};

/** A condition is left when the questions, likenesses and offers that begin with the same word are taken out. */
function hasCondition(said: string): boolean {
  return conditions.test(innocent.reduce((left, words) => left.replace(words, ' . '), said));
}

const conditions = phrases(
  'if(?! (?:not|so|possible) )',
  'if , (?:at|in|for|by|indeed)',
  'unless',
  'should (?:you|the|our|any|we|it|its|there|this|that|your)',
  '(?:in case|assuming|provided|supposing)',
  'in the event',
  'to (?:the|what|whatever) (?:extent|degree)',
  '(?:insofar|inasmuch) as',
  'in so far as',
  'where (?:you|we) (?:feel|felt|may|might|believe|think|consider)',
  'had (?:you|our|we|any|the) .* would (?:of course )?(?:apologise|be sorry)',
);

/** ‘If’ that asks whether, likens, or speaks of what the resident may want next. */
const innocent: readonly RegExp[] = [
  /(?: (?:check|see|ask|find(?:ing)? out|found out|happen|know|knew|wonder|tell|say|test|sure|unsure|establish|look into|looked into|when or|find|decide)(?:ed|s|ing|n)?(?: you| me| us| him| her| them| yet| now)?| even| as| what| no| sees?| seeing| said| told \w+) if(?= )/g,
  / if only(?= )/g,
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
