import type { Day } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether a reason for not speaking to the person complained of is one for not doing so yet: somebody else is to be first, or something. */
export const isPutOff = remembered((why: string): boolean => {
  const said = plainInFull(why);
  return notYet.test(said) && !never.test(said);
});

/** The day it was put off to, where the reason names one. */
export function dayPutOffTo(why: string, on: Day): Day | undefined {
  const said = why
    .toLowerCase()
    .replace(/\b(?:which|that) (?:is|will be)(?: on)?(?= (?:the )?\d| \w+day\b)/g, 'by')
    .replace(/\b(?:until|till|til|to|on)(?= (?:the )?\d| \w+day\b)/g, 'by');
  const to = dayPromised(said, on);
  return to !== undefined && to >= on ? to : undefined;
}

const notYet = anyOf(
  '(?:to|we|are|will|must|should|please|asked us to|us to) (?:\\w+ )?wait(?:ing)?(?! (?:any )?long)|wait(?:ing)? (?:until|till|til|for|while)|until|till|til',
  'not yet|for now|for the (?:moment|time being)|on hold|hold(?:ing)? (?:off|back|fire)|hang(?:ing)? on|put off|postponed|deferred|delay(?:ed|ing)?',
  '(?:him|her|them|in|it) first|first (?:him|her|them)|before (?:we|us)|(?:once|after|when) (?:the )?(?:police|they|officers?|court|hearing|meeting|interview)',
);
/** Nobody is waited for who was never to be followed: what is left to the police is theirs. */
const never = anyOf(
  'leav(?:e|ing) (?:him|her|them|it|this|that|the man|the woman) to (?:them|the police|police)|never|not (?:at all|ever)|(?:no longer|nobody) (?:lives?|knows?)',
);
