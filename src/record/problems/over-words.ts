import { remembered } from '../remembered.ts';
import { emergencyTraits, traitsOf } from './problem-words.ts';

/**
 * Whether words that tell of an emergency say that it is over: what is still not mended, or waits to be, is not, nor is what
 * began when something else was done, as ‘no heating since it was serviced’.
 */
export const saysOver = remembered(
  (words: string): boolean => isOver.test(words) && isOver.test(withoutBeginnings(words).replace(stillToDo, ' ')),
);

const stillToDo =
  /\b(?:not|never|nothing|nobody|no ?one|none|\w+n[’']?t|without|until|before|yet to|still to|(?:needs?|wants?|waiting|awaiting|due|asking|asked)(?: (?:it|them|this|that|for|the|a))*(?: \w+)? (?:to be|being)|to be|unable to) (?:\w+ ){0,3}(?:back on|working|fixed|mended|repaired|resolved|sorted|made safe|isolated|restored|reinstated|cleared|unblocked|replaced|renewed|installed|tested|checked|serviced|completed?|done|closed)\b/gi;

const isOver =
  /\b(?:restored|reinstated|back on|working (?:again|now|fine|ok)|now working|fixed|mended|repaired|resolved|sorted|made safe|isolated|capped|cleared|unblocked|replaced|renewed|installed|tested|checked|no (?:fault|issue|problem)s?|all (?:ok|fine|clear)|passed|serviced|completed?|done|closed)\b/i;

/** Leaves out when it began, where the same breath tells of what there is none of. */
function withoutBeginnings(words: string): string {
  return words.replace(whenItBegan, (began, at: number) => {
    const before = words.slice(0, at).split(breath).at(-1) ?? '';
    const after = words.slice(at + began.length).split(sentence)[0] ?? '';
    return tellsOfEmergency(before) || (before.trim() === '' && tellsOfEmergency(after)) ? ' ' : began;
  });
}

function tellsOfEmergency(words: string): boolean {
  return traitsOf(words).some((trait) => emergencyTraits.includes(trait));
}

const breath =
  /[.,;:!?\n]|\b(?:but|now|then|so)\b|\band\b(?! (?:no |the )?(?:hot|heat\w*|water|power|electric\w*|gas|toilet)\b)/i;
const sentence = /[.;!?\n]/;

const done =
  '(?:fixed|mended|repaired|resolved|sorted|made safe|isolated|capped|restored|reinstated|cleared|unblocked|replaced|renewed|installed|tested|checked|serviced|completed?|done|closed)';
const only = '(?:(?:last|just|only|first|finally|recently|supposedly|apparently) )?';
/** A day is when it began by itself: ‘since Monday it was fixed’. */
const aDay =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last|this|about|around|early|late|then|been|being|\\d\\w*)';
const ours =
  '(?:you|engineers?|plumbers?|electricians?|gas ?man|m[ae]n|contractors?|operatives?|fitters?|workm[ae]n|team|lads?|guys?|blokes?|company)';

/** ‘Since it was serviced’, ‘after your engineer came and fixed it’. */
const whenItBegan = new RegExp(
  `\\b(?:since|after|from the (?:moment|minute|day|time)|as soon as) (?:${[
    `(?!${aDay}\\b)(?:[\\w’']+ ){1,5}?(?:was|were|been|got|being) ${only}${done}`,
    `(?:(?:your|the|our|a|an|one of your) )?(?:\\w+ )?${ours} (?:(?!(?:it|was|is|been|who|which)\\b)\\w+ ){0,4}?${done}`,
    `(?:he|she|they|we|somebody|someone) ${only}${done}`,
  ].join('|')})\\b`,
  'gi',
);
