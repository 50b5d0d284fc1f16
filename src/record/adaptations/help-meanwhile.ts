import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether a therapist’s report asks for help until what it recommends is there. */
export function asksForHelpMeanwhile({ recommends = [], note }: Entry<'therapist report received'>): boolean {
  return recommends.some(isForMeanwhile) || (note !== undefined && saysHelpMeanwhile(note));
}

/** A line of a report is asked for as it stands. */
const isForMeanwhile = remembered((line: string): boolean => {
  const said = plainInFull(line);
  return meanwhile.test(said) && !noneOrGiven.test(said);
});

/** The same of words. */
export const saysHelpMeanwhile = remembered((words: string): boolean => {
  if (!mayAsk.test(words)) return false;
  const said = plainInFull(words);
  return !noneOrGiven.test(said) && meanwhile.test(said) && asked.test(said);
});

const mayAsk = /mean ?(?:time|while)|interim|while|until|till|short.?term|pending|for now|temp/i;
const meanwhile = anyOf(
  'in the mean ?time|mean ?while|interim|while (?:she|he|they|mrs? \\w+|ms \\w+|the (?:tenant|resident)) (?:waits?|is waiting|are waiting)|(?:until|till) (?:the |it |this |her |his |all )*(?:\\w+ )?(?:works?|shower|adaptations?|ramp|lift|wet ?room|is (?:done|fitted|in)|done)|short term(?! budget)|pending (?:the |this )?(?:adaptations?|works?|shower|ramp|lift|wet ?room)|for now',
);
const asked = anyOf(
  '(?:should|must|needs?|needed|asks? for|recommends?|advises?|requests?|requires?|provide|put in place|interim (?:\\| )?(?:measures?|help|carers?|equipment|bath|commode|rails?|ramp|stool))',
);
/** Nobody asks for what is there already, or for nothing; nor is what somebody is told to do a help. */
const noneOrGiven = anyOf(
  'no (?:interim|temporary|help|need)|nothing (?:to do|needed|required)|(?:dropped off|delivered|fitted|given|loaned|supplied|provided|arranged|in place|set up|installed) (?:today|yesterday|by|until|till|on|last|already)|(?:is|are|was|were|been|now) (?:\\w+ )?(?:dropped off|delivered|fitted|loaned|supplied|provided|installed|in place)|ring the|told (?:her|him|them) (?:while|to)',
);
