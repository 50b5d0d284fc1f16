import { remembered } from '../remembered.ts';

/** The stage of a complaint that words are of. What they say may follow (‘if you are unhappy, ask for stage 2’) is none of it. */
export const stageSaid = remembered((words: string): 1 | 2 => (second.test(words.replace(mayFollow, ' ')) ? 2 : 1));

const second = /\b(?:stage (?:2|two)|second stage|final)\b/i;
/** From the condition, or from what they may do, up to the stage it leads to. */
const mayFollow =
  /\b(?:if|unless|should you|(?:can|may|could|right to|wish to|want to|free to|able to|how to) (?:\w+ ){0,2}?(?:ask|go|take|escalate|request|move|appeal|bring|write|reply|progress|proceed))\b[^.;!?\n]*?\b(?:stage (?:2|two)|second stage|final)\b/gi;
