import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

type Order = Entry<'order received'>;

/**
 * Which of the orders heard a note shows to be done together: the Ombudsman is satisfied with them, or our evidence of them
 * went to it. All of them where it says all, or as many as there are; else those whose evidence it names.
 */
export function shownTogether(words: string, orders: readonly Order[]): readonly Order[] {
  const found = showing(words);
  if (found === undefined) return [];
  const { all, many, sent } = found;
  if (all || (many !== undefined && many >= orders.length)) return orders;
  return orders.filter(({ what }) => sent !== undefined && evidenceOf[what]?.test(sent));
}

type Showing = { readonly all: boolean; readonly many: number | undefined; readonly sent: string | undefined };

const showing = remembered((words: string): Showing | undefined => {
  const sentences = words.split(/(?<![.;!\n])[.;!\n]+(?=\s|$)/).map(plainInFull);
  const names = sentences.some((said) => ombudsman.test(said));
  if (!names || sentences.some((said) => leaves.test(said))) return undefined;
  const plainly = sentences.filter((said) => !notSo.test(said));
  const satisfied = plainly.find((said) => isSatisfied.test(said) || complied.test(said));
  if (satisfied !== undefined) return { all: true, many: undefined, sent: undefined };
  const sent = plainly.find((said) => toThem.test(said) && wasSent.test(said));
  if (sent === undefined) return undefined;
  const many = numberOf.exec(sent)?.[1];
  const isProof = ofProof.test(sent);
  return { all: isProof && ofAll.test(sent), many: many === undefined || !isProof ? undefined : inFigures(many), sent };
});

function inFigures(many: string): number {
  const named = numbers.indexOf(many);
  return named >= 0 ? named : Number(many);
}

const numbers = 'no one two three four five six seven eight nine ten'.split(' ');
const number = `\\d{1,2}|${numbers.slice(2).join('|')}`;
const ombudsman = anyOf('ombudsmans?|t?hos');
const theirs = '(?:orders?|evidence|proofs?|compliance|actions?)';
/** With what we did, and not of who somebody is or whether it may look. */
const satisfied =
  'satisfied(?= *(?:$|\\|)| (?:by|now|all|both|we|orders?|(?:with|as to) (?:(?:the|our|all|both|all of|your) )*(?:\\w+ )?(?:evidence|compliance|orders?|actions?|proofs?|everything|all|both|what (?:we|you))|that (?:we|they|you|our|(?:all|both|every|each) (?:(?:of|the|our|those|these) ){0,2}(?:\\w+ )?(?:orders?|actions?|works?|evidence|points?|steps?)|(?:all|both|each|it) (?:is|are|was|were|has|have)|the (?:orders?|landlord|evidence|works?|actions?)))(?![a-z0-9]))';
const closed =
  'closed(?= *(?:$|\\|)| (?:(?:the|our|its|this|their) )?(?:\\w+ )?(?:cases?|files?|orders?|compliance|it|end|off|down)(?![a-z0-9]))';
const isSatisfied = anyOf(
  `(?:ombudsmans?|t?hos)(?: |\\|)(?:(?:\\w+|\\|) ){0,5}?(?:${satisfied}|${closed}|signed (?:it |us |them )?off|(?:accepted|happy with|content with) (?:\\w+ ){0,3}?(?:${theirs}|case)|(?:all|fully) complied)`,
  `(?:closed|signed off|accepted|confirmed as met) by (?:the )?(?:housing )?(?:ombudsman|hos)`,
);
/** What they tell us of the orders, in a sentence of its own: ‘Reply: all four orders complied with’. */
const complied = anyOf(
  `(?:all|both|every) (?:(?:of|the|our|${number}) ){0,3}orders? (?:(?:are|is|were|was|has|have|been|now|fully) ){0,4}(?:complied with|met|satisfied|closed|signed off)`,
  '(?:compliance|orders) (?:(?:are|is|was|were|has|have|been|now|fully) ){0,3}(?:confirmed|signed off) (?:by|with|from) (?:the )?(?:housing )?(?:ombudsman|hos)',
);
const theOmbudsman =
  '(?:the )?(?:housing )?(?:ombudsmans?|t?hos)(?! (?:webinar|conference|training|course|website|learning|event|letter|decision|report)(?![a-z0-9]))';
const toThem = anyOf(
  `(?:to|with|via) ${theOmbudsman}|(?:sent|emailed|gave|submitted|supplied|provided|posted) ${theOmbudsman}|(?:ombudsmans?|t?hos) (?:online )?portal`,
);
const wasSent = anyOf('sent|emailed|uploaded|submitted|provided|supplied|gone|went|posted');
const ofAll = anyOf(
  `(?:all|both|each|every|full|complete|everything)(?: (?:of|the|our|${number}))* (?:${theirs}|sent|gone|uploaded|pack)|${theirs} (?:\\w+ ){0,2}?(?:of|for|on) (?:all|both|each|every(?:thing)?)`,
);
const ofProof = anyOf('evidence|proofs?|pack|compliance|everything');
const numberOf = new RegExp(`\\b(${number}) orders\\b`);
/** What is still to come, asked for, or denied; and what hangs on something. */
const notSo = anyOf(
  'not|no(?! (?:further|more))|never|nothing(?! (?:further|more|else))|nobody|nt|none|isnt|arent|hasnt|havent|wont|yet|to be|needs?|should|must|will|would|could|if|once|until|when|await\\w*|waiting|due|overdue|outstanding|chas\\w*|ask(?:s|ed|ing)?|wants?|missing|drafts?|ready to|to send|withdr\\w+|early resolution|complaint closed|(?:neighbours?|another|other|different|old|previous|last|next door) (?:\\w+ )?(?:case|complaint|orders?)|last year',
);
/** What one of several is kept out by. */
const leaves = anyOf(
  `except|apart from|other than|all but|bar|one (?:still )?(?:outstanding|missing|left)|still (?:to do|to send|to come|outstanding|owed|missing)|(?:${number}|one) (?:out )?of (?:the )?(?:${number})(?: orders)? (?:(?:are|were|is) )?(?:complied|met|done|sent|satisfied)|not (?:\\w+ )?satisfied|partly|in part|partial\\w*`,
);

/** What is sent as evidence of each sort of order. Words are plain. */
const evidenceOf: { readonly [What in Order['what']]?: RegExp } = {
  compensation: anyOf('remittance|bacs|payments?|paid|money|compensation|£ ?\\d+|receipt'),
  apology: anyOf('apolog\\w+|sorry letter'),
  inspection: anyOf('surveys?|inspections?|surveyors? report|inspection report'),
  review: anyOf('reviews?|lessons learned|self assessment'),
  training: anyOf('training|attendance|certificates?'),
  investigation: anyOf('investigations?'),
  works: anyOf(
    'works? (?:\\w+ )?(?:photo(?:graph)?s?|pictures|completion|certificate|sign off)|(?:photo(?:graph)?s?|pictures) of (?:the )?(?:\\w+ )?(?:works?|repairs?)|completion (?:certificate|photo(?:graph)?s?|report)|repairs? (?:photo(?:graph)?s?|completion)',
  ),
};
