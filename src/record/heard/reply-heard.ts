import type { Day } from '../../calendar/day.ts';
import { takesUpComplaint } from '../complaints/acknowledging-words.ts';
import { givesAnswer } from '../complaints/answer-words.ts';
import { isWhole } from '../complaints/letters-that-answer.ts';
import { stageSaid } from '../complaints/stage-said.ts';
import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { weakWordingIn } from './apology-heard.ts';
import { addNew, isKnown, isNear, type Telling } from './telling.ts';
import { promisedByDay } from './works-told.ts';

/** An answer to a complaint, where none is written down. */
export function hearReply(telling: Telling): void {
  const { reading, entry, heard, words } = telling;
  if (!isKnown(telling, 'complaint received')) return;
  if (entry.kind === 'note made' ? isStillToCome(words) : isToFollow(words)) return;
  const stage = stageSaid(words);
  // A note that somebody has answered is no answer of the stage that was answered in writing, sooner or later.
  const isWritten =
    reading.of('response sent').some((one) => one.stage === stage || isNear(one, entry)) ||
    heard.some((one) => one.kind === 'response sent' && isNear(one, entry));
  if (isWritten) return;
  const said = entry.kind === 'letter sent' && isWhole(words) ? saidInAnswer(words, entry.happened) : {};
  addNew(telling, [], 'response sent', { stage, ...said } satisfies Partial<Entry<'response sent'>>);
}

/** What the words of an answer decide, promise and hold of an apology: there they stand, and nobody need write down what they said. */
function saidInAnswer(words: string, on: Day): Partial<Entry<'response sent'>> {
  const decision = decisionSaid(words);
  const promises = promisedByDay(words, on);
  return {
    ...sorrySaid(words),
    ...(decision && { decision }),
    // In its note, and not as a part of its apology: what a letter of ours lacks is for people to say.
    ...(promises.length > 0 && { note: promises.join('. ') }),
  };
}

function sorrySaid(words: string): Partial<Entry<'response sent'>> {
  const sorry = words.split(/[.;!?\n]+\s*/).filter((said) => /\b(?:sorry|apologi[sz]e|apolog(?:y|ies))\b/i.test(said));
  if (sorry.length === 0) return { apologises: false };
  const wording = weakWordingIn(words);
  return { apologises: true, acknowledges: sorry, ...(wording.length > 0 && { wording }) };
}

const notSent =
  /\b(?:drafts?|drafted|drafting|due|overdue|await\w*|waiting|chas\w*|not (?:yet )?(?:sent|gone|done)|to be sent|by the \d+|unanswered)\b/i;
const asksForIt =
  /\b(?:(?:please|pls|to|must|should|can (?:you|someone|somebody)) (?:answer|reply|respond)|for (?:a |an )?(?:answer|reply|response))\b/i;
/** ‘Response sent, she has 20 days to reply.’ */
const wasSent =
  /\b(?:response|reply|answer)(?: letter)? (?:(?:was|has|been|now|is) )*(?:sent|issued|posted|emailed)\b|\b(?:sent|issued|posted|emailed) (?:(?:the|a|our|her|his|my|final|full|complaint|stage|one|two|[12]) )*(?:response|reply|answer)\b/i;
const isStillToCome = (words: string) =>
  notSent.test(words) ||
  (!wasSent.test(words) && (asksForIt.test(words) || (takenUp.test(words) && !answersIt.test(words))));
/** A complaint logged, opened or acknowledged is not answered by that. */
const takenUp = /\b(?:logged|registered|opened|raised|recorded|acknowledge[ds]?|ack(?:ed)?|accepted)\b/i;
const answersIt = /\b(?:upheld|answered|replied|responded|response|answer|reply|outcome|closed)\b/i;
/** A letter of ours that takes a complaint up, or says when it will be answered, and does not answer it. */
const isToFollow = (words: string) => (toFollow.test(words) || takesUpComplaint(words)) && !givesAnswer(words);
const toFollow =
  /\b(?:we|i)(?: will|[’']ll| aim to| hope to) (?:now )?(?:say|respond|reply|answer|investigate|look into|let you have|send (?:you )?(?:our|my|a) (?:response|answer|reply))\b/i;

/** What an answer decides in so many words, or nothing where it only speaks of deciding. */
const decisionSaid = remembered((words: string): Entry<'response sent'>['decision'] => {
  if (!/\b(?:upheld|uphold)\b/i.test(words)) return undefined;
  const said = plainInFull(words);
  const isYes = upheld.test(said.replace(notUpheld, ' '));
  const isNo = said.search(notUpheld) >= 0;
  if (inPart.test(said) || (isYes && isNo)) return 'partly upheld';
  return isYes ? 'upheld' : isNo ? 'not upheld' : undefined;
});
const notUpheld = /\b(?:not|cannot|never|nt) (?:\w+ )?(?:be |been |being )?(?:upheld|uphold|upholding)\b/g;
const inPart =
  /\b(?:partly|partially|part) (?:upheld|uphold)\b|\b(?:upheld|uphold) (?:\w+ ){0,3}(?:in part|partly|partially)\b/;
const upheld =
  /\b(?:(?:i|we) (?:have |do |therefore |fully |also |now )*(?:upheld|uphold)|(?:complaint|it|this|that|point|decision|outcome)s? (?:\| )?(?:is |are |was |has been |have been )?(?:therefore |fully )?upheld)\b/;
