import { remembered } from '../remembered.ts';

/** Whether words give the answer to a complaint itself, and do not only say that it will come, or tell of another. */
export const givesAnswer = remembered(
  (words: string): boolean =>
    !isOpen.test(words) &&
    words
      .split(/(?<=[.;!?\n])\s*/)
      .some((said) => answers.test(said) && !toCome.test(said) && !ofAnother.test(said) && !unsettled.test(said)),
);

const degree = '(?:not|partly|partially|fully|part|in part|therefore|also|only|now)';
const answer = '(?:response|answer|reply|decision|findings)';
const matter =
  '(?:complaint|points?|it|this|that|parts?|first|second|third|both|all|none|one|two|three|rest|which|everything)';
/** What is answered, said as it is done: of the complaint or of a point of it. */
const answers = new RegExp(
  [
    // ‘This is our stage 1 answer’, ‘here is my decision on your complaint’.
    `\\b(?:this(?: letter)?|here|below|attached|enclosed)(?: is|[’']s) (?:our|my|the|your) (?:\\w+ ){0,2}?(?:stage (?:1|one|2|two)|formal|final|full) (?:\\w+ )?${answer}\\b`,
    `\\b(?:this(?: letter)?|here|below|attached|enclosed)(?: is|[’']s) (?:our|my|the|your) (?:\\w+ )?${answer}(?: letter)?(?: (?:to|on|about) (?:your|the|this) (?:\\w+ ){0,2}complaint\\b| you (?:\\w+ )?(?:waited|asked)\\b|\\s*(?:$|[.,;:!]))`,
    `\\b${answer} to your (?:\\w+ )?(?:letter|e-?mail|call|form)\\b.{0,80}\\bcomplain`,
    `(?:^|, )stage (?:1|one|2|two) ${answer}(?: to your complaint\\b[^.:]{0,60})?[:.](?! ?(?:due|to (?:follow|come)|not (?:yet|sent)|pending|awaited|late)\\b)`,
    // ‘We have partly upheld it’, ‘your complaint about the damp is not upheld’, ‘not upheld’.
    `\\b(?:we|i|have|to|do|${degree}) (?:uphold|upheld) (?:it|this|that|your (?:\\w+ ){0,3}(?:complaint|points?)|both|all|none|one|two|three|parts?|some|(?:the|these) (?:complaint|points?|first|second|third|other|parts?|rest|whole))\\b`,
    `\\b${matter}\\b(?: \\w+){0,6}? (?:is|are|was|were|(?:has|have) (?:${degree} )?been) (?:${degree} )*upheld\\b`,
    `(?:^|\\b(?:complaint|point)(?: \\d)?[:,]? |[:,–-] )(?:${degree} )*upheld(?= *(?:$|[.,;:!–-]|(?:in|and|as|because|but|on|for)\\b))`,
    // ‘Decision: accepted’, ‘outcome: we should have come in March’.
    `\\b(?:decision|outcome|findings?): ?(?:${degree} )*(?:upheld|uphold|agreed|accepted|rejected|dismissed|justified|no (?:fault|failing|service failure)|service failure|failure|maladministration|(?:we|i) (?:were|was|did|got|should|failed|agree|accept|find|found|uphold|do not|could|left|took))\\b`,
  ].join('|'),
  'i',
);
const toCome =
  /\b(?:if|whether|will|[’']ll|would|(?<!\d )may|might|by (?:\d|mon|tue|wed|thu|fri)|within \d+|until|once|when)\b/i;

const elsewhere = '(?:bands?|transfer|application|claim|bid|exchange|succession|refund|appeal|notice|warning|tenancy)';
/** What another decided, of another’s complaint or one of theirs that is over; a question. */
const ofAnother = new RegExp(
  [
    '\\bombudsman (?:has |have |had )?(?:told us that it |(?:not |partly )*)?upheld',
    `\\b${elsewhere} (?:was|is|has been) (?:\\w+ )?upheld|\\bup(?:held|hold) (?:the|a|an|her|his|their) (?:\\w+ )?${elsewhere}\\b`,
    '\\b(?:last|previous|earlier|old|first|other) (?:\\w+ )?complaint\\b|\\b(?:last|previous|earlier|old) one\\b|\\byou (?:say|said|told us|wrote|write|ask|asked)(?: \\w+){0,3} that\\b[^:]{0,60}\\bupheld|\\bcomplaint (?:you made |from |of )?last year\\b|\\bthat one was\\b',
    '\\?\\s*$',
  ].join('|'),
  'i',
);
/** What the word means, and the list of what may be decided. */
const unsettled =
  /\bmeans?\b|\bupheld(?:,? or|, (?:partly|in part))\b|\b(?:or|nor) (?:(?:not|partly) )?(?:upheld|rejected)\b/i;

/** A letter that says that the complaint is still being looked at answers nothing of it, whatever else it speaks of. */
const isOpen = new RegExp(
  [
    '\\bcomplaint (?:\\w+ ){0,6}?(?:is|has been) (?:(?:still|now|currently) )*(?:with (?:the |our )?(?:\\w+ )?(?:team|[A-Z]\\w+)|passed to (?!stage)|being (?:looked (?:into|at)|investigated|considered))',
    '\\bstill (?:looking|talking|asking|finding out|working)\\b[^.;!?\\n]{0,60}\\b(?:complaint|yours|it)\\b',
    '\\b(?:are|am|need to|have to|must) extend(?:ing)? (?:the|our|my) (?:time|date|deadline)',
    '\\b(?:no|not a) (?:view|decision) yet\\b|\\bcannot (?:yet say|say yet)\\b',
  ].join('|'),
);
