import { remembered } from '../remembered.ts';

/**
 * Whether what was written with a no to a place is something agreed instead: help now, another place, the offer kept open. That
 * nothing is, that the matter ends there, that it is left to them or that we shall look for more, is no agreement.
 */
export const saysAgreedInstead = remembered(
  (words: string): boolean =>
    !endsThere.test(words) &&
    words
      .replace(/[’‘]/g, "'")
      .split(clauseEnd)
      .some((clause) => /\w/.test(clause) && !leftToThem.test(clause.trim())),
);

/** What goes on with the clause before it is not one of its own: ‘another place, nearer the school’. */
const clauseEnd =
  /[.;!?\n–—]|,(?! (?:near\w*|close\w*|with|in|at|for|to|on|by|when|once|if|as|so|which|that|who|where|because|since|until|or|though)\b)|\b(?:and|but)\b/i;

const endsThere =
  /^\W*(?:no|none|nothing|n\/?a|not (?:known|asked|yet|said)|unknown|tbc|unclear)\b|\b(?:clos(?:e|es|ed|ing)|no (?:further|more|other)|nothing (?:else|more|further)|(?:will|up to (?:him|her|them)|have|has) to (?:find|make|sort|wait)|(?:offer|it) (?:is )?withdrawn|own choice|removed from|duty (?:is |has )?(?:been )?(?:ended|discharged|met|over)|discharged)\b/i;

const who =
  '(?:(?:it was )?(?:agreed|decided|says|said) )?(?:that |to )?(?:(?:she|he|they|we|i|you|tenants?|residents?|household|family|mum|(?:mr|mrs|ms|miss) \\S+)(?: |$))?';
const may =
  "(?:(?:'ll|will|would|can|could|may|should|must|is|are|has|have|was|were|been|to|told|asked|advised|welcome|free|happy|knows|know) )*";
const leftToThem = new RegExp(
  `^(?:${[
    `${who}${may}(?:ring|rings|call|calls|contact|contacts|phone|get in touch|gets in touch|come back|comes back|let|lets|tell|tells)\\b(?: (?:us|me|the|office|back|to|know|officer)\\b)*(?: (?:if|when|should|once)\\b.*)?`,
    `.*\\b(?:chang\\w+ (?:his|her|their) minds?|reconsiders?|think\\w* (?:about it|it over|again)|to decide|own (?:arrangements?|risk|way|accord|decision|devices|responsibility))\\b.*`,
    '.*\\b(?:find|try|look|ring|call|arrange|sort|book|pay|approach)\\b.*\\b(?:her|him|them)sel(?:f|ves)\\b.*',
    `(?:${who}|we)${may}(?:(?:keep|go on|carry on) )?(?:look|looks|looking|search\\w*|see|try|tries|wait|waits|waiting|watch)\\b.*`,
    `(?:${who}|we)(?:'ll|will|to)? ?(?:be )?(?:on|onto|back on|stays? on|remains? on) the (?:\\w+ )?(?:list|register)\\b.*`,
    `${who}${may}(?:stays?|staying|remains?|remaining)(?: (?:put|here|there|at home|as (?:is|they are|before)|for now|in (?:the|her|his|their) (?:flat|home|house|property)|where (?:she|he|they) (?:is|are)|on))*`,
    `${who}(?:(?:has|have|was|were|been|is) )*(?:told|warned|advised|aware|informed|reminded|noted|recorded|on file)(?: (?:so|that|of|the|about|risks?|danger|by|phone|letter))*`,
  ].join('|')})$`,
  'i',
);
