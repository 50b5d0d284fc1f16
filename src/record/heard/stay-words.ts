import { type Day, daysAfter } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { monthName, weekdayName } from '../complaints/day-written.ts';
import { anyOf, perhapsMay, plain } from '../plain-words.ts';
import { inFull } from '../shorthand.ts';
import { clausesDone, notDone } from './clauses-done.ts';
import { wentToNamedPlace } from './move-planned-words.ts';
import { isPutUp } from './put-up-words.ts';
import { withSums } from './sums-written.ts';

/** Whether words of ours tell that a household left its home for a while, or on which day it is agreed to. Words are plain. */
export function tellsOfStay(said: string): boolean {
  return (
    said.split('|').some((clause) => isGone(clause) || isPlanned(clause)) ||
    isMovedAcross(said) ||
    wentToNamedPlace(said)
  );
}

/** The day a household left, of words written on a day: a later one only where the move was agreed. */
export function dayLeft(words: string, told: Day): Day {
  for (const piece of piecesOf(words))
    if (isPlanned(plain(piece))) return dayPromised(piece.replace(/\bfrom\b/g, 'on'), told) ?? told;
  return told;
}

/** Whether every place to stay that words name is only asked for, offered, past or somebody else’s. Words are plain. */
export function namesOnlyOtherStays(said: string): boolean {
  const named = said.split('|').filter((clause) => namesPlace.test(clause));
  return named.length > 0 && named.every((clause) => notGone.test(clause) || !aPlace.test(clause));
}

/** Whether words tell that a household which had left is home again. Words are plain. */
export function tellsOfReturn(said: string): boolean {
  return clausesDone(said).some((clause) => !notHome.test(clause) && isHome.test(clause));
}

/** The day for going home that words give, told on a day to somebody who left on another. */
export function dayOfReturn(words: string, told: Day, left: Day): Day | undefined {
  const isTold = tellsThem(plain(inFull(words)));
  const pieces = piecesOf(words.replace(fromDay, ' ')).filter((piece) => !notGiven.test(plain(piece)));
  for (const piece of pieces) {
    const day = homeward.test(plain(piece)) ? dayNamed(piece, told) : undefined;
    if (day !== undefined) return day;
  }
  for (const piece of pieces) {
    const said = plain(piece);
    const length = howLong.exec(piece)?.groups?.length;
    if (length === undefined || ofWorks.test(said)) continue;
    if (aPlace.test(said) || packing.test(said) || (isTold && lasting.test(said)))
      return dayPromised(`in ${inDays(length)}`, left);
  }
  return undefined;
}

/** ‘From 6 March to the 13th’ changes a day: the later is the one that holds. */
const fromDay =
  /\bfrom (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[A-Z][a-z]+)? (?=(?:to|until|till) )/gi;

/** Until which day words say that a place to stay is paid or booked. */
export function paidUntil(words: string, told: Day): Day | undefined {
  for (const piece of piecesOf(words)) {
    const said = plain(piece);
    if (!ofAStay.test(said) || notPaid.test(said)) continue;
    if (/\b(?:tonight|today)\b/.test(said) && runsOut.test(said)) return told;
    if (/\btomorrow\b/.test(said)) return daysAfter(told, 1);
    const day = dayPromised(piece.replace(/\b(?:up to|until|till|to)\b/g, 'by'), told);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Whether words say that somebody of the household was told something. Words are plain. */
export function tellsThem(said: string): boolean {
  return said.split('|').some((clause) => {
    const found = toldThem.exec(clause);
    // What they were told may well be what will be, or is to be.
    return found !== null && !notDone.test(clause.slice(0, found.index + found[0].length));
  });
}

function isGone(clause: string): boolean {
  return !notGone.test(clause) && (gone.test(clause) || isPutUp(clause));
}

/** A day is named from which a place is booked or a move agreed. */
function isPlanned(clause: string): boolean {
  return !notGone.test(clause) && planned.test(clause);
}

/** ‘Temp flat ready, moved across this afternoon’: the place in one breath, and the going in the next. */
function isMovedAcross(said: string): boolean {
  const clauses = said.split('|').filter((clause) => !notGone.test(clause));
  return clauses.some((clause) => aPlace.test(clause)) && clauses.some((clause) => across.test(clause));
}

function piecesOf(words: string): readonly string[] {
  return inFull(withSums(words))
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/(?<![.;:!?\n])[.;:!?\n]+(?:\s+|$)|,\s+|\s+(?:and|but)\s+/);
}

/** ‘Monday 24th’, ‘by 14 April’, ‘to June’. */
function dayNamed(piece: string, told: Day): Day | undefined {
  const date = new RegExp(`${weekdayName} (?:the )?(?<date>\\d{1,2}(?:st|nd|rd|th))\\b`).exec(piece)?.groups?.date;
  const month = new RegExp(`\\b(?:to|in|until|till|mid|early|late|end of) (?<month>${monthName})(?! \\d)`).exec(piece);
  if (date !== undefined) return dayPromised(`by the ${date}`, told);
  if (month?.groups?.month !== undefined) return dayPromised(`end of ${month.groups.month}`, told);
  return (
    dayPromised(piece.replace(/\b(?:to|from|now|is)(?= (?:the )?\d)/g, 'on'), told) ??
    dayPromised(piece.replace(/\b(?:home|back|in|now)(?= \w)/g, 'on'), told)
  );
}

function inDays(length: string): string {
  return length
    .replace(/^.*(?:to|-|or) ?(?=\d|\w+ \w+$)/, '')
    .replace(/\bnights?/, 'days')
    .replace(/^(?:a )?fortnight/, '2 weeks')
    .replace(/^(?:a )?couple of/, '2');
}

const placeName =
  '(?:hotel|motel|prem(?:ier)? stay|(?!(?:the|an?|pub|drop|sign|book|check|move|log|walk|roll|built|plug|phone|put|settled|moved|moving|booked|checked)(?![a-z]))\\w+ (?:inn|arms(?= (?:for|tonight|hotel|until|till|room)(?![a-z])))|serviced (?:apartments?|flats?|accomm\\w*)|holiday (?:lets?|flats?|cottages?|apartments?)|b (?:and|n) b|bn ?b|bed and breakfast|travelodge|prem(?:ier)? inn|holiday inn|ibis|lodge(?! (?:an?|the|her|his|their|this|it|complaint|appeal|objection)\\b)|guest ?house|guest (?:flat|room)|hostel|air ?bnb|apart ?hotel|respite (?:flat|room|bungalow)|temp(?:orary)? (?:acc?omm?\\w*|flat|house|home|bungalow|property|place|let|move)|decant(?: (?:flat|property|house|unit|home))?|emergency accomm\\w*)';
/** And not ‘the decant panel’ or ‘the hostel manager’. */
const ofAStayOnly =
  '(?!s? (?:list|policy|policies|panel|teams?|officers?|managers?|bids?|requests?|forms?|options?|prices?|rates?|invoices?|bills?|leaflet|budget|section|register|agreement|vouchers?|receipts?)\\b)';
const place = `${placeName}${ofAStayOnly}`;
/** Things, and people who work there, that come and go without the household. */
const things =
  '(?:keys?|boxes|box|furniture|sofa|beds?|fridge|freezer|cooker|kettle|microwave|telly|tv|toys|washing machine|heaters?|dehumidifiers?|belongings|stuff|units?|carpets?|parts?|tools|files?|paperwork|damp|mould|leaks?|water|smell|mice|rats|heating|power)';
const workers =
  '(?:contractors?|operatives?|plumbers?|builders?|lads|engineers?|decorators?|electricians?|roofers?|joiners?|plasterers?|scaffolders?|surveyors?|tilers?|fitters?|cleaners?|caretakers?|wardens?|carers?|nurses?|hv|health visitors?|social workers?|officers?|staff)';
const thingsMoved = `${things} (?:(?!and|with)\\w+ ){0,2}(?:gone|goes?|going|went|moved|taken|put|sent|stored|back|returned|home|to be)|(?:moved?|moving|takes?|taken|took|put|sent|dropped) (?:the |her |his |their |some |all |temp )*${things}(?! and)`;
const aPlace = anyOf(`(?:\\w+ )?${place}s?`);
const namesPlace = anyOf(`(?:\\w+ )?${placeName}s?`);
const them =
  '(?:they|theyre|she|shes|he|hes|family|tenants?|residents?|t|mum|mam|dad|household|everyone|all|them|her|him|couple|kids|children|people)';
const gone = anyOf(
  `(?:gone|went|moved out to|going|moved|taken|put|placed|transferred|decanted|checked|booked|sent|accommodated|housed|rehoused) (?:\\w+ ){0,5}${place}`,
  `${them} (?:\\w+ ){0,3}(?:in|into|at|to) (?:\\w+ ){0,2}${place}|into (?:\\w+ ){0,3}${place}`,
  'decanted (?:today|tonight|yesterday|this|on|to|into|last night|out)|decant(?: \\w+)? (?:started|began|begun|in place|took place)',
);
const planned = new RegExp(
  `(?<![a-z0-9])${place}s? (?:\\w+ ){0,3}(?:from|starting|wef) (?:the )?(?:\\d|${weekdayName}|tomorrow)|(?<![a-z0-9])(?:decant|temp\\w* move)${ofAStayOnly} (?:\\w+ ){0,2}(?:on|for) (?:the )?(?:\\d|${weekdayName})`,
);
const across = anyOf(
  'moved (?:across|over|in|out|them|her|him)|(?:all|they are|theyre|family|everyone) in (?:by|at|now|ok|tonight|safe)|in by \\d+',
);
const notGone = anyOf(
  `not|no(?! \\d)|none|never|nobody|didnt|dont|doesnt|isnt|wasnt|cant|cannot|wont|nt|if|could|would|should|${perhapsMay}|might|can|will|options?|offer\\w*|ask\\w*|wants?|wanted|request\\w*|refus\\w*|declin\\w*|turned down|look(?:ed|ing)? at|consider\\w*|instead|rather|need\\w*`,
  '(?:last|two|three|\\d) (?:year|time|autumn|winter|summer|spring|christmas|xmas)s?(?: ago)?|in (?:19|20)\\d\\d|years? ago|before xmas|long (?:since|before)|used to|holidays?(?! (?:inn|lets?|flats?|cottages?|apartments?)(?![a-z]))|birthday|worked|works|(?:put|move|get) (?:us|me)|their landlord|privately|movers|removers|jobs? (?:\\w+ )?(?:booked|raised|put|placed)',
  `hospital|${workers}|her ex|his ex|neighbours?|training|meeting|conference|probation|prison`,
  'weddings?|funeral|half term|new year|easter|anniversary|with (?:her|his|their) (?:dad|mum|nan|ex|friends?|aunt\\w*|boyfriend|girlfriend)|(?:check|find out|compare|get) (?:\\w+ ){0,2}(?:prices?|rates?|availability|quotes?)|last month',
  thingsMoved,
  '(?:pay|paying|paid)(?: for it)? (?:herself|himself|themselves|out of|ourselves)|(?:on|from|out of) (?:their|her|his|our) (?:own )?savings|(?:put|paid for|found) (?:ourselves|themselves|my own self)|(?:by|paid by) (?:the )?council|council (?:found|put|paid|pays)|view\\w*|forward|off (?:her|his|their) own bat|receipts? for|is for',
);

const isHome = anyOf(
  '(?:moved|gone|went|got|settled) back (?:today|yesterday|last|this)|(?:moved|gone|went|got|came|come|settled) back (?:in(?:to)?(?! \\w+ (?:days?|weeks?|months?))|home|ok|to (?:the |her |his |their )?(?:own )?(?:flat|house|home|property|place|no \\d+\\w?))',
  '(?:^ ?|(?:is|are|now|all|theyre|shes|hes|family|tenants?|t|household|children|kids) )(?:all )?(?:back )?home (?:now|today|yesterday|again|since|safe|ok|last night|this|at last)',
  'back (?:home|in (?:the|her|his|their) (?:own )?(?:flat|house|home|property|place|room|bed)|at (?:the )?(?:flat|house|property|no \\d+\\w?)|in (?:today|now|since|yesterday))',
  '(?:^ ?|(?:they|she|he|family|all|tenants?|t|household|everyone) )(?:all )?(?:went|got|gone) home (?:today|yesterday|this|last|on|ok|safe)',
  '^ ?(?:theyre|shes|hes|they are|family|all|tenants?|t) (?:now |all )?home ?$',
  'returned (?:home|to (?:the |her |his |their )?(?:own )?(?:property|flat|house|home|no \\d+))|moved home|decant (?:\\w+ )?(?:ended|over|finished|closed)',
);
const notHome = anyOf(
  thingsMoved,
  `${workers}|from (?:her|his|their) (?:nan|mum|mam|dad|ex|sister|brother|friend)s?|in the \\w+ (?:trade|business|market|office)|(?:for|to (?:fetch|get)) (?:her|his|their) \\w+`,
  'police|prison|bail|husband|ex|(?:his|her|their|my) (?:brother|partner|dad)|hospital|rehab|work|school|nursery|holidays?|visits?|surveyor|plumber|plasterer|engineer|contractor|joiner|electrician|popp\\w+|collect|pick up|get (?:post|clothes|things)|rang back|call\\w* back|hop(?:es?|ing)|next|tomorrow|by|on (?:the )?\\d\\w*|weekends?|asks|asking|ready to|for (?:the|a) (?:day|night|night|weekend)',
);

const homeward = anyOf(
  'home|(?:go|going|move|moving|moved|be|come|coming|get) back|back (?:in|home)|return(?: date| home)?|decant (?:ends?|end date)',
);
const notGiven = anyOf(
  'were to|was to|wants?|wanted|wish\\w*|hop\\w*|ask\\w*|when|why|cant|cannot|couldnt|could not|not|nobody|no idea|never|(?:ring|rang|call|phone|get) (?:\\w+ )?back to|ring back|call back|phone back|visits?|plaster\\w*|surveyor|joiner|been|already|ago|late|waited|school|hospital|nursing|care home|if|credit|arrears|rent|uni|university|college|abroad',
  `${workers}|${things}|(?:at|to|with) (?:her|his|their) (?:sisters?|brothers?|mums?|mams?|dads?|sons?|daughters?|friends?|partners?|aunt\\w*)`,
);
const howLong =
  /(?<length>(?:(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|couple of) ?(?:(?:to|-|or) ?(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve) ?)?(?:working )?(?:nights?|days?|weeks?|months?)|fortnight))/;
const ofWorks = anyOf(
  'works?|parts?|boilers?|dry\\w*|plaster\\w*|contractor|survey\\w*|orders?|scaffold\\w*|access|notice|deposit|old|within|per week|a week for|complaints?|answers?|repl(?:y|ies)|responses?|payments?|refund|money|letters?|appointments?|decision|panel',
);
const packing = anyOf('pack(?:ed)? for|bags? for|away for|out for|gone for|stay(?:ing)? for');
const lasting = anyOf(
  '(?:be|about|another|around|approx|say|up to|roughly|at least|for)(?: (?:about|another|around|a|the|next|approx))* (?:\\d|a|one|two|three|four|five|six|seven|eight|ten|twelve|fortnight|couple)',
);

const ofAStay = anyOf(
  `(?:${place}|room|rooms|their stay|stay) (?:\\w+ ){0,3}(?:extended|booked|paid|runs out|ends|up)|(?:extended|booked|paid for|paid) (?:\\w+ ){0,2}(?:${place}|room|rooms|stay)|booking(?:s| is)? (?:\\w+ )?(?:up|ends|ending|finishes|runs out|till|until|to)`,
);
const runsOut = anyOf('up|ends|ending|finishes|runs out|last night');
const notPaid = anyOf(
  `wants?|${workers}|survey\\w*|meeting|appointment|not|deadline|asks?|can|could|board|away day|conference|training`,
);
const toldThem = anyOf(
  '(?:told|rang|rung|phoned|called|texted|text|emailed|explained|advised|informed|spoke|spoken|gave|given|written|wrote|let (?:\\w+ ){1,3}know)',
);
