import { anyOf } from '../plain-words.ts';

/** Words without the sentences that ask something. */
export function withoutQuestions(words: string): string {
  if (!words.includes('?')) return words;
  return words
    .split(/(?<=[.;!?\n])/)
    .filter((sentence) => !sentence.endsWith('?'))
    .join('');
}

/** The clauses that say what was done, as one. */
export function whatWasDone(said: string): string {
  return joined(clausesDone(said));
}

/** Clauses as one, with single spaces. */
export function joined(clauses: readonly string[]): string {
  return clauses.join(' ').replace(/ +/g, ' ');
}

/** The clauses that say what was done, and not what is to be done or was not. Words are plain. */
export function clausesDone(said: string): readonly string[] {
  return said.split('|').filter((clause) => !notDone.test(clause));
}

/** What was done some time before. */
export const doneBefore = anyOf(
  'last (?:week|month|year|time|spring|summer|autumn|winter)|ago|already|previous(?:ly)?|had been|back in|earlier (?:this|in the) (?:month|year)|(?:years?|months?) back',
  'by (?:the )?(?:police|school|hospital|them|council)|police (?:\\w+ )?(?:risk assessment|ra|action plan)|(?:himself|herself|themselves)',
  '(?:in|since) (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w*|(?:in|since) (?:19|20)\\d\\d',
);

/** What makes a clause say nothing of what was done: a denial, or what is still to come, asked for or tried. */
export const notDone = anyOf(
  'not|no(?! \\d)|never|nobody|nt|didnt|hasnt|havent|wasnt|cant|cannot|couldnt|unable|without|wont|isnt',
  'to be|to do|tbc|tba|needs?|need to|should|must|will|shall|awaiting|await|pending|chase|chasing|once|until|when|if|ask\\w* (?:\\w+ )?to|tried|trying|attempted|vm|voicemail|engaged|due|overdue|outstanding|missing|wants?|wanted|please|pls|supposed',
  // A question, with or without its mark: what is left of it is no statement. ‘Have told her’ and ‘did the assessment’ are none.
  '^ ?(?:(?:and|but|so|also|ok) )?(?:(?:has|have|had|did|was|were|is|are|does|do) (?:we|you|anyone|anybody|someone|somebody|i|she|he|they|it|this|that)|(?:has|was|is|are) (?:the|her|his|their|my|our|that|this) (?:\\w+ ){1,3}?(?:been|done|sent|made|gone|told|agreed|signed|assessed|completed?|logged|raised|saved|booked|returned|acknowledged)|why)',
);
/** Somebody rang and nobody was reached. */
export const notReached = anyOf(
  'no (?:answer|ans|reply|response)|vm|voicemail|voice mail|engaged|not in(?! (?:stock|use|place|the|a|our|her|his|their|any)(?![a-z]))|rang out|left a? ?message',
);
