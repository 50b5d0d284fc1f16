import { anyOf } from '../plain-words.ts';

/** Whether a sentence takes back what it tells of: cancelled, done in error, or for somebody else. Words are plain. */
export function isTakenBack(sentence: string): boolean {
  return ofAnother.test(sentence) || (undone.test(sentence) && !doneAnew.test(sentence));
}

/** Whether a clause tells what somebody else did, or we at another home, or long before. Words are plain. */
export function isNotOurs(clause: string): boolean {
  return theyDid.test(clause) || byThem.test(clause) || elsewhere.test(clause) || longAgo.test(clause);
}

/** The clauses in a clause: where one of us does something after ‘and’, it is told of by itself. Words are plain. */
export function ourPartsOf(clause: string): readonly string[] {
  return clause.split(/ (?:and|so|then|but|after) (?=(?:then )?(?:i|we|ive|weve|our)\b)/);
}

const ofAnother = anyOf(
  'not (?:(?:on|for|about|of|at) )?(?:this|our|her|his|their) (?:case|one|flat|home|tenant|job)',
  'wrong (?:address|person|flat|tenant|resident|home|house|property|case|number|email)',
);
const undone = anyOf(
  '(?:then|and|but|was|were|later|since|been) (?:\\w+ )?(?:cancelled|withdrawn|returned|reversed|bounced|sent back)|in error|by mistake|undelivered',
);
const doneAnew = anyOf('new|another|again|instead|resent|reissued');

const relations =
  'mum|mother|dad|father|sister|brother|son|daughter|partner|husband|wife|ex|friend|cousin|uncle|aunt|nan|niece|nephew|carer';
/** Whom a landlord does not act through. A council may be the landlord itself. */
const outsiders = `police|pc \\w+|idva|environmental health|schools?|nursery|college|hospital|gp|doctor|dr \\w+|nurse|health visitor|midwife|social (?:worker|services|care)|childrens services|adult services|probation|dwp|universal credit|housing benefit|(?:her |his |their )?insurers?|(?:her |his |their )?insurance|fire (?:brigade|service)|ambulance|paramedics|solicitors?|charity|womens aid|refuge|neighbours?|bailiffs?|${relations}`;
const residents = 'tenants?|residents?|leaseholder|customer';

/** ‘School emailed’ and ‘mum given two heaters’ are what we did to them. */
const toThem =
  '(?!(?:informed|emailed|phoned|called|texted|updated|contacted|notified|visited|chased|asked|copied|invited|advised)\\b)';
/** ‘The school has referred her’: at the beginning of a clause, and followed by what was done. */
const theyDid = new RegExp(
  `^(?:(?:and|but|so|then|today|yesterday) )?(?:(?:the|her|his|their|an?|local|tenants|residents) ){0,2}(?:${outsiders}) (?:(?:officers?|team|staff) )?(?:(?:has|have|had|also|then|already|just) ){0,2}${toThem}(?:\\w+ed|did|done|gave|made|paid|sent|put|took)\\b|\\b(?:she|he|they|${residents}) (?:(?:has|have|had) )?(?:did|done|completed)\\b`,
);
const byThem = new RegExp(
  `(?<!\\b(?:reported|told|asked|described|requested|noticed|caused|mentioned|suggested|recommended|advised|damaged|broken|smashed) )\\bby (?:(?:the|an?|her|his|their|local|tenants|residents) ){0,2}(?:own )?(?:${outsiders}|${residents}|family|council)\\b|\\b(?:lead|manager) (?:at|of|from) (?:the |her |his |their )?(?:${outsiders})\\b`,
);
const elsewhere = anyOf(
  '(?:for|of|on|at|in|to) (?:the |an? )?(?:other|another|different) (?:block|flat|house|property|address|home|case|tenant|resident|household|building|street|site)',
  '(?:for|of|on|at|in|to) (?:the |her |his |their )?(?:neighbours?|next door)',
);
const longAgo = anyOf(
  'last (?:year|spring|summer|autumn|winter)|(?:years?|months?) ago|(?:in|back in) (?:19|20)\\d\\d',
);
