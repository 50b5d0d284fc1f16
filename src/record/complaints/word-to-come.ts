import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/**
 * Whether words to a resident say only that an answer is to come, that somebody else has the question or that there is no news,
 * with thanks and sorrow, and nothing of what the answer is.
 */
export const saysOnlyToCome = remembered((words: string): boolean => {
  const clauses = plainInFull(words)
    .split(clauseEnd)
    .map((clause) =>
      clause
        .trim()
        .replace(/^im\b/, 'i am')
        .replace(/^(?:well|ill|theyll)\b/, 'we will'),
    )
    .filter((clause) => clause !== '');
  return clauses.length > 0 && clauses.every((clause) => toCome.test(clause) || empty.test(clause));
});

/** Whether an entry brings what was promised: of a date or an answer, not that there is none yet. */
export function bringsWord(promised: string, entry: Entry): boolean {
  if (!ofSomethingToTell.test(promised)) return true;
  const says = entry.kind === 'resident updated' || entry.kind === 'letter sent' ? entry.says : undefined;
  return says === undefined || !saysOnlyToCome(says);
}

const ofSomethingToTell =
  /\b(?:dates?|days? (?:of|for|when)|answer|decision|outcome|result|findings?|repl(?:y|ies)|once|when|copy)\b/i;
const clauseEnd = /\||\b(?:and|but)\b/;

const we =
  '(?:(?:we|i|they|he|she|who|which|somebody|someone|the \\w+(?: team| manager| officer)?|estates|surveying|team|officer|manager) )?';
const will = '(?:will|ll|shall|to|hope to|are going to|am going to|is going to) (?:then |still |only |also )?';
const tell =
  '(?:write|reply|respond|answer|ring|call|phone|email|text|message|get back|come back|be in (?:touch|contact)|get in touch|contact|update|let (?:you|her|him|them|us|me|everyone)(?: all)? know|tell|advise|confirm|check|ask|find out|look into|chase|follow (?:this|it) up)';
const sent =
  '(?:pass|send|sent|forward|refer|escalat|hand|put)(?:ed|red|e)? (?:\\w+ ){0,4}?(?:on ?)?(?:to|over to|with|onto) ';
const toCome = new RegExp(
  `^(?:${[
    `${we}(?:${will})${tell}\\b.*`,
    `${we}(?:has|have|ve|am|are|is|was|been|being)?(?: ?been)? ?${sent}.*`,
    '(?:(?:it|this|that|we|i|they|your \\w+|the \\w+) )?(?:is |are |am |has |have |was |s |m |re )?(?:still |currently |now |also )*(?:with (?:the |our |my )?\\w+(?: \\w+)?|a?waiting(?: \\w+){0,8}|chas(?:ed|ing)(?: \\w+){0,4}|being (?:looked (?:at|into)|considered|reviewed|dealt with|chased)(?: \\w+){0,4}|looking into (?:it|this|that)|in hand|under (?:consideration|review))',
    `${we}(?:(?:are |am |is )?(?:very |so )?sorry (?:that )?)?(?:(?:there is|there s|theres|we have|have|got|has|still|there) )*(?:no|nothing|not any|not yet any) (?:\\w+ )?(?:news|date|day|answer|decision|word|update|reply|new|further|to report|yet)(?: (?:yet|as yet|at present|for you|to report|so far|news|today|i m afraid))*`,
    `${we}(?:(?:do|does|have|has|is|are)(?: ?nt| not)) (?:yet )?(?:know|heard|hear|decided|been decided|had (?:a reply|word|an answer))(?: \\w+){0,5}`,
  ].join('|')})$`,
);
const empty =
  /^(?:(?:many |with )?thank(?:s| you)\b.*|(?:we |i )?(?:are |am |m )?(?:very |so )?(?:sorry|apolog\w+)(?: (?:for|about|that you)\b.*)?|(?:please )?bear with (?:us|me)\b.*|(?:your \w+ )?(?:has been |was )?(?:received|noted|logged)(?: with thanks)?|please note\b.*|(?:dear|hello|hi|kind regards|regards)\b.*)$/;
