import { remembered } from '../remembered.ts';

/** Whether words give the answer to a complaint itself, and do not only say that it will come, or tell of another. */
export const givesAnswer = remembered(
  (words: string): boolean =>
    !isOpen.test(words) &&
    words
      .split(/(?<=[.;!?\n])\s*/)
      .some((said) => answers.test(said) && !toCome.test(said) && !ofAnother.test(said) && !unsettled.test(said)),
);

const answers =
  /\b(?:this|here|below|attached|enclosed)(?: is|[’']s) (?:our|my|the|your) (?:\w+ ){0,3}?(?:response|answer|reply|decision|findings)\b|\b(?:not |partly |partially |fully |part )?(?:upheld|uphold)\b|\b(?:decision|outcome|finding)s?:|\bstage (?:1|one|2|two) (?:response|answer|reply|decision)[:.]/i;
const toCome =
  /\b(?:if|whether|will|[’']ll|would|may|might|by (?:\d|mon|tue|wed|thu|fri)|within \d+|until|once|when)\b/i;

const elsewhere = '(?:bands?|transfer|application|claim|bid|exchange|succession|refund|appeal|notice|warning|tenancy)';
/** What another decided, of another’s complaint or one of theirs that is over; an answer to something else; a form; a question. */
const ofAnother = new RegExp(
  [
    '\\bombudsman (?:has |have |had )?(?:told us that it |(?:not |partly )*)?upheld',
    `\\b${elsewhere} (?:was|is|has been) (?:\\w+ )?upheld|\\bup(?:held|hold) (?:the|a|an|her|his|their) (?:\\w+ )?${elsewhere}\\b`,
    '\\b(?:last|previous|earlier|old|first|other) (?:\\w+ )?complaint\\b|\\bcomplaint (?:you made |from |of )?last year\\b|\\bthat one was\\b',
    '\\b(?:response|answer|reply|decision) (?:form|slip|card)\\b',
    '\\b(?:response|answer|reply) to your (?:(?!complaint)\\w+ )?(?:e-?mail|letter|call|text|message|question|query|request|enquiry)\\b(?!.{0,80}\\bcomplain)',
    `\\b(?:decision|answer|findings)(?: letter)? (?:on|about|for) (?:the|your) (?:\\w+ )?${elsewhere}\\b`,
    '\\?\\s*$',
  ].join('|'),
  'i',
);
/** What the word means, the list of what may be decided, or that somebody is still to look. */
const unsettled =
  /\bmeans?\b|\bupheld,? (?:or|partly|in part)\b|\b(?:or|nor) (?:(?:not|partly) )?(?:upheld|rejected)\b|\b(?:decision|outcome|finding)s?:.{0,80}?\b(?:asked to|still|waiting|await\w*|pending|not yet|none yet|to follow|yet to|passed to)\b/i;

/** A letter that says that the complaint is still being looked at answers nothing of it, whatever else it speaks of. */
const isOpen = new RegExp(
  [
    '\\bcomplaint (?:\\w+ ){0,6}?(?:is|has been) (?:(?:still|now|currently) )*(?:with (?:the |our )?(?:\\w+ )?(?:team|[A-Z]\\w+)|passed to (?!stage)|being (?:looked (?:into|at)|investigated|considered))',
    '\\bstill (?:looking|talking|asking|finding out|working)\\b[^.;!?\\n]{0,60}\\b(?:complaint|yours|it)\\b',
    '\\b(?:are|am|need to|have to|must) extend(?:ing)? (?:the|our|my) (?:time|date|deadline)',
    '\\b(?:no|not a) (?:view|decision) yet\\b|\\bcannot (?:yet say|say yet)\\b',
  ].join('|'),
);
