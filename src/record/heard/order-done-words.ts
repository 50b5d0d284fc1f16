import type { Entry } from '../entry.ts';
import { type Pence, readPence } from '../money.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { OrderTold } from './order-words.ts';

/** Whether a clause of what was done says that an order of this sort was carried out, by us or for us. Words are plain. */
export function saysDone(what: OrderTold['what'], clause: string): boolean {
  if (stillInHand.test(clause) || !done[what]?.test(clause)) return false;
  if (what === 'compensation') return !notPaidByUs.test(clause);
  return what !== 'apology' || !notOurApology.test(clause);
}

/** The money a clause of what was done says was paid, and whether against arrears; undefined where none was. Words are plain. */
export function paidIn(clause: string): Partial<Entry<'money paid'>> | undefined {
  if (!saysDone('compensation', clause)) return undefined;
  const sum = sumIn(clause);
  return { ...(sum !== undefined && { sum }), ...(againstArrears.test(clause) && { offset: true }) };
}

/** Whether a clause is of something else than an order, as far as its words tell: another part of a home, a check every landlord makes, money for another thing. */
export function isOfSomethingElse(order: Entry<'order received'>, clause: string): boolean {
  const said = plainInFull(order.note ?? '');
  if (order.what === 'apology') return false;
  if (order.what === 'compensation') return isPaidForAnother(clause, order.sum, said);
  const isNew = (one: string) => !said.includes(one);
  if ([...clause.matchAll(routine), ...clause.matchAll(elsewhere)].some(([one]) => isNew(one))) return true;
  const parts = [...clause.matchAll(partOfHome)].map(([one]) => one);
  return parts.length > 0 && partOfHome.test(said) && !parts.some((one) => said.includes(one));
}

/** Whether money is paid for another thing than it was ordered or offered for, where it is not that sum. Words are plain. */
export function isPaidForAnother(clause: string, sum: Pence | undefined, said: string): boolean {
  const what = sumIn(clause) === sum ? undefined : paidFor.exec(clause)?.groups?.what;
  return what !== undefined && !ofRedress.test(what) && !sharesWord(said, what);
}

/** Whether an order and a clause share a telling word: ‘roof’, ‘records’. */
export function namesTheSame(order: string, clause: string): boolean {
  return sharesWord(plainInFull(order), clause);
}

function sharesWord(said: string, clause: string): boolean {
  return said.split(' ').some((word) => word.length > 3 && !ofAnyOrder.test(word) && clause.includes(word));
}

function sumIn(clause: string): Pence | undefined {
  const written = /£ ?(\d+)/.exec(clause)?.[1];
  return written === undefined ? undefined : readPence(written);
}

const ofAnyOrder =
  /^(?:within|weeks?|days?|month|months|order|orders|from|with|that|this|resident|tenant|complete|works?)$/;
const stillInHand = anyOf(
  'request\\w*|draft\\w*|booked|where|finance|to sign|for signature|sign off|started|in hand|asks?|asking|order(?:s|ed) (?:to|us)',
);
const againstArrears = anyOf('arrears|rent a ?c|rent acc\\w*');

const anybodyElse =
  '(?:tenants?|residents?|customers?|t|she|he|they|mum|mam|dad|sons?|daughters?|brothers?|sisters?|husband|wife|partner|neighbours?|next door|contractors?|plumber|engineer|builder|roofer|supplier|dwp|uc|universal credit|council|insur\\w+|bank|charity|police|perp\\w*|housing benefit|hb|court|councillors?|cllrs?|mps?)';
const auxiliaries = '(?:(?:has|have|had|now|rang|called|came|wrote|and|already|just|also) )*';
/** What somebody else paid, what went to somebody else, and what came back. */
const notPaidByUs = anyOf(
  `${anybodyElse} ${auxiliaries}(?:paid|sent|transferred|credited|put)`,
  `(?:paid|sent|transferred|credited) (?:\\w+ ){0,3}by (?:the |her |his )?(?:${anybodyElse}|her|him|them)`,
  '(?:to|for) (?:the |our |her |his )?(?:\\w+ )?(?:roofers?|contractors?|plumber|builders?|supplier|company|scaffold\\w*|solicitors?|agents?|council|catalogue|neighbours?|shop|garage)',
  'rent(?! (?:a ?c|acc\\w*))|vouchers?|(?:sent|paid|came|gone|went) back|returned|bounced|failed|wrong|towards|parking|invoices?|bills?|last year|in (?:19|20)\\d\\d',
);
const notOurApology = anyOf(
  `${anybodyElse} ${auxiliaries}(?:apologi[sz]ed|said sorry|sent (?:an? )?(?:apolog\\w+|sorry))`,
  'in (?:19|20)\\d\\d|last (?:year|manager|officer)|previous|found on file|for (?:being late|missing|shouting)',
);
const paidFor = /(?<![a-z])(?:for|towards) (?:the |her |his |their |an? )?(?<what>[a-z]\w+(?: \w+)?)/;
const ofRedress = anyOf(
  'distress|inconvenience|complaint|delays?|trouble|upset|compensation|comp|orders?|ordered|ombudsmans?|hos|failings?|failures?|handling|time|loss|damages?|redress|determination|all|her|him|them|both',
);

/** What every landlord does in every home or block, ordered or not. */
const routine =
  /(?<![a-z])(?:gas|lift|fire|staff|electric\w*|eicr|tenancy|rent|annual|legionella|estate|void|stock condition|garden|parking|cp12|lgsr|communal|block|six month\w*|probation\w*)(?![a-z])/g;
const elsewhere = /(?<![a-z])(?:next door|neighbours?|(?:flat|no|number) \d+)(?![a-z0-9])/g;
const partOfHome =
  /(?<![a-z])(?:boiler|tap|door|window|roof|gutter|kitchen|bathroom|ceiling|toilet|fence|gate|heating|radiator|lock|light|drain|floor|wall|damp|mould|leak|fan|shower|bath|sink|chimney|balcony)/g;

const isOver =
  '(?:done|complete[ds]?|carried out|finished|closed|signed off|delivered|published|took place|happened|in)';
const over = '(?:done|did|completed|carried out|finished|concluded|delivered|held) (?:\\w+ ){0,4}';
const sorry = '(?:apolog\\w*|apols?|sorry letter|letter of apology)';

const done: Partial<Record<OrderTold['what'], RegExp>> = {
  compensation: anyOf(
    '(?:£ ?\\d+|compensation|comp|money|payment) (?:\\w+ ){0,4}(?:paid|sent|bacs|bank transfer|faster payment|transferred|credited|put|went|gone|landed|cleared|in (?:her|his|their) (?:bank|account))',
    '^ ?(?:all |now |this )*paid(?: (?:to|in|into|by|over|out|today|yesterday|on|her|him|them|mrs?|ms|miss|it|£)|$)',
    '(?:paid|sent|transferred|credited|bacsd) (?:\\w+ ){0,3}(?:£ ?\\d+|compensation)',
    'payment (?:\\w+ )?£ ?\\d+ (?:\\w+ )?made|£ ?\\d+ (?:\\w+ )?(?:payment )?made',
  ),
  apology: anyOf(
    `${sorry} (?:\\w+ ){0,5}(?:done|complete[ds]?|sent|posted|given|delivered|gone|went|signed|made|emailed|handed|read|received)`,
    `(?:sent|posted|gave|given|delivered|signed|emailed|handed|made) (?:\\w+ ){0,5}${sorry}`,
    '(?:has|have|rang|visited|wrote|called|phoned|went|came|been|attended) (?:\\w+ ){0,4}(?:apologised|said sorry|to apologise|to say sorry)|(?<!if )apologised',
  ),
  inspection: anyOf(
    `(?:inspect\\w*|survey) (?:\\w+ ){0,2}${isOver}`,
    'inspected|inspd|surveyed',
    `${over}(?:inspection|survey)`,
  ),
  review: anyOf(`review (?:\\w+ ){0,3}${isOver}|reviewed`, `${over}review`),
  training: anyOf(`training (?:\\w+ ){0,3}${isOver}|trained`, `${over}training`),
  investigation: anyOf(`investigation (?:\\w+ ){0,3}${isOver}|investigated`, `${over}investigation`),
  works: anyOf(
    `(?:works?|repairs?|roof|job) (?:\\w+ ){0,3}${isOver}|(?:fixed|mended|renewed|replaced|repaired)`,
    `${over}(?:works?|repairs?)`,
  ),
  move: anyOf('moved in|rehoused|moved out|keys (?:given|handed|signed for)'),
  other: anyOf(isOver),
};
