import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

type Outcome = NonNullable<Entry<'visit made'>['outcome']>;

/** What came of a visit that mended nothing for good, of a note by whoever came or of somebody who did; undefined where it tells of none. */
export function fruitlessVisitIn(words: string, by: string | undefined): Outcome | undefined {
  if (!mayBeVisit.test(words) || !mayBeFruitless.test(words)) return undefined;
  const clauses = plainInFull(words).split('|');
  const isTheirs = tradeWrites.test(by ?? '');
  const isOver = clauses.some(
    (clause) => (tradeCame.test(clause) || (isTheirs && iCame.test(clause))) && !nobodyCame.test(clause),
  );
  if (!isOver || clauses.some((clause) => shutOrDone.test(clause))) return undefined;
  const left = clauses.filter((clause) => fruitless.test(clause) && !notLeft.test(clause));
  if (left.length === 0) return undefined;
  if (left.some((clause) => forParts.test(clause))) return 'wrong trade or parts';
  return left.some((clause) => forNow.test(clause)) ? 'temporary fix' : 'no works';
}

/** How many visits somebody says it has been, where it is still not mended; undefined where words say nothing of it. */
export const visitsSaid = remembered((words: string): number | false => {
  if (!mayCount.test(words)) return false;
  const clauses = plainInFull(words).split('|');
  const said = clauses.find((clause) => counted.test(clause) && !notOfVisits.test(clause));
  if (said === undefined || !clauses.some((clause) => stillSo.test(clause))) return false;
  const { nth, times } = counted.exec(said)?.groups ?? {};
  return numberOf(nth ?? times ?? '') ?? false;
});

function numberOf(word: string): number | undefined {
  const place = inWords.findIndex((names) => names.includes(word));
  const count = place >= 0 ? place + 2 : Number.parseInt(word, 10);
  return count >= 2 && count <= 30 ? count : undefined;
}

const inWords: readonly (readonly string[])[] = [
  ['second', 'two', 'twice'],
  ['third', 'three'],
  ['fourth', 'four'],
  ['fifth', 'five'],
  ['sixth', 'six'],
  ['seventh', 'seven'],
  ['eighth', 'eight'],
];

const mayBeVisit = /\batt|visit|\bbeen\b|came|\bcalled\b|on site|arrived/i;
const mayBeFruitless =
  /part|wrong|need|return|rtn|follow|ordered|n[’']?t\b|not|still|temp|unable|could|2.?man|two.?man|left off|no access to/i;
const tradeWrites =
  /\b(?:eng(?:ineer)?s?|ops?|operatives?|plumb\w*|electric\w*|elec|roofer\w*|joiner\w*|carpent\w*|plaster\w*|gas|heating|contractor\w*|multi.?(?:trade|skill)\w*|trades?|fitters?|glazier\w*|drainage)\b/i;
const trade =
  '(?<!(?:own|agency|bt|sky|virgin|openreach|broadband|telephone|phone|supplier|meter|smart|insurance|warranty|washing machine|fridge|cooker) )(?:engineers?|eng|operatives?|op|plumbers?|electricians?|roofers?|joiners?|carpenters?|plasterers?|fitters?|contractors?|gas ?(?:man|lad|engineer)|glaziers?|handyman|drainage (?:team|firm))';
const tradeCame = anyOf(
  `${trade} (?:\\w+ ){0,2}(?:attended|attd|att|att d|visited|came(?! back (?:from|in|off|to work)))(?! to (?:his|her|their|e ?mails?|the phone))`,
  `${trade} (?:(?:has|have|just|\\d+) ){0,2}(?:called|been)(?! (?:\\w+ed|told|sent|back)\\b)`,
);
const iCame = anyOf(
  '^ ?(?:att|attd|att d|attended|visited|been|called|arrived|on site)(?! to (?:his|her|their|my|e ?mails?|the phone))',
);
const nobodyCame = anyOf(
  'to (?:re)?attend|will|due|supposed|meant|should|didnt|did not|never|not attend\\w*|booked|if|whether|wants?|asks?|asked|last (?:year|winter|time)|ago|training|meetings?|talks?|fairs?|fetes?|forum|open day|fun day|quiz|induction|briefing|course|interview|hearing|court|chased|cancel\\w*|nobody|no one|her own|his own|their own',
  // Another home, or another’s meter.
  '(?:to|at|attended|visited) (?:the )?(?:(?:flat|one|property) (?:above|below|upstairs|downstairs|opposite)|next door|upstairs|downstairs|(?:no|number) \\d+)|for the (?:smart )?meter|suppliers?',
);
/** Nobody was let in, or it is mended. */
const shutOrDone = anyOf(
  'no access(?! to (?:the )?(?:loft|roof|meter|tank|stop ?cock|stop ?tap|riser|duct|cylinder|void|boiler|flue|cellar))|carded|knocked|no answer|not in|gain (?:entry|access)|(?:all|now|job|works?) (?:working|complete\\w*|done|fixed|resolved|sorted)|tested (?:ok|and working)|meetings?|training',
);
const fruitless = anyOf(
  '(?:parts?|\\w+) (?:required|reqd|req|needed|not (?:on (?:the )?van|in stock|in|available))|await\\w* (?:\\w+ )?parts?|(?:\\w+ ){0,2}(?:to be ordered|ordered|on order)|wrong (?:parts?|trade|size|\\w+ (?:supplied|sent|ordered|delivered))|no parts?',
  '(?:return|rtn|second|2nd|third|3rd|further|another) visit|come back|follow on|(?:2|two) man|not (?:mine|ours|my (?:trade|job))',
  'needs? (?:an? |the |new )?\\w+(?: \\w+)?|now faulty|left off|cuts out|(?:still )?not (?:working|fixed|mended|resolved)|could ?nt (?:find|trace|fix|repair|complete|mend|do)|could not (?:find|trace|fix|repair|complete|mend)|unable to (?:find|trace|fix|repair|complete|mend)|no heating|no hot water',
  'no access to (?:the )?(?:loft|roof|meter|tank|stop ?cock|stop ?tap|riser|duct|cylinder|void|boiler|flue|cellar)|temp(?:orary)? (?:repair|fix)(?: only)?',
);
const notLeft = anyOf(
  '(?:tenant|she|he|they|family) (?:\\w+ )?needs?|nothing (?:needed|required)|not (?:needed|required)|no (?:further|follow) (?:works?|visit|on)',
);
const forParts = anyOf(
  'parts?|ordered|wrong|on order|not on (?:the )?van|needs? (?:an? )?(?:electrician|plumber|roofer|joiner|new)|not mine|not my trade',
);
const forNow = anyOf('temp(?:orary)? (?:repair|fix)');

const mayCount = /visit|been|times|engineer|call.?out/i;
const nth = '(?<nth>second|third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:nd|rd|th))';
const comes =
  '(?:they|theyve|you|youve|he|hes|theyd|somebody|someone|men|man|lads?|guys?|people|contractors?|engineers?|plumbers?|electricians?|roofers?|joiners?|fitters?|operatives?|op|trades?|team|repairs|lot)';
const counted = anyOf(
  `${nth} (?:visit|engineer|plumber|operative|call ?out|attendance|appointment kept)(?! (?:booked|from|to))`,
  `(?:^ ?|${comes} )(?:(?:has|have|had|now|already|only|just) )*(?:been|been out|come|came|came out|attended|visited) (?<times>three|four|five|six|seven|eight|\\d{1,2}) times`,
);
const notOfVisits = anyOf(
  'booked|asks?|asked|await\\w*|wants?|next|to (?:the|her|his|a and e)|health visitor|nurse|social worker|police|doctor|gp|hospital|food ?bank|completed|missed|never|would have|carers?|ambulance|paramedics?|bailiffs?|(?:her|his|their|my) (?:son|daughter|sister|brother|mum|dad|friend|neighbour)|sick|(?:on|annual) leave|team lead|rota|communal|community',
);
const stillSo = anyOf(
  'still (?:no|not|isnt|wasnt|leaking|dripping|broken|waiting|cold|without|faulty|off|out|there)|(?:isnt|wasnt|not) (?:fixed|mended|working|done|sorted|repaired)|no (?:parts?|heating|hot water|fix|repair|further forward)|no better|nothing (?:fixed|done|mended)',
);
