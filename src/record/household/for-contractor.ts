import type { Reading } from '../reading.ts';
import { adjustmentsForVisits } from './adjustment.ts';

/**
 * What somebody sent to work in a home is told of the people who live there: what to do, in words of ours alone. None of
 * anybody’s words go out: no diagnosis, no name, no danger told of. What is agreed and has no words here is not guessed at:
 * the contractor is told to ask.
 */
export function forContractor(reading: Reading): readonly string[] {
  const agreed = adjustmentsForVisits(reading).map(({ adjustment }) => adjustment);
  const told = instructions.filter(({ when }) => agreed.some((words) => when.test(words))).map(({ says }) => says);
  const isMore = agreed.some((words) => !instructions.some(({ when }) => when.test(words)));
  return [...told, ...(isMore ? [askFirst] : [])];
}

/** What every contractor is told of every home, so that it marks out none. */
export const toldOfEveryHome: readonly string[] = [
  'Reach the household only through our office, and come only when it was agreed.',
  'If nobody answers, ring our office from the door. Leave no card, note or message.',
  'Speak to nobody else about the household or why you are there.',
];

const askFirst = 'There is more to know before you go. Speak to the officer first.';

type Instruction = { readonly says: string; readonly when: RegExp };

const instructions: readonly Instruction[] = [
  {
    says: 'Allow time to answer the door. Do not leave before five minutes have passed.',
    when: /\b(?:time|slow\w*|wait\w*|longer|minutes|patien\w*)\b.*\b(?:door|answer\w*)\b|\b(?:door|answer\w*)\b.*\b(?:time|slow\w*|wait\w*|longer|minutes)\b/i,
  },
  {
    says: 'Knock loudly, and more than once.',
    when: /\b(?:knock\w*|bang\w*) (?:hard|loud\w*|twice|again)|\bloud\w* knock/i,
  },
  {
    says: 'Two people must attend together.',
    when: /\b(?:two|2) (?:people|persons?|operatives?|workers?|staff|contractors?|of (?:us|them))|\bin pairs\b|\b(?:not|never|nobody) (?:to )?(?:\w+ )?alone\b|\bdouble[- ]?up/i,
  },
  { says: 'A woman must come.', when: /\b(?:female|wom[ae]n|lady|ladies)\b/i },
  { says: 'A man must come.', when: /\b(?:male|m[ae]n) (?:operatives?|workers?|staff|contractors?|only)\b/i },
  { says: 'The same person must come each time.', when: /\bsame (?:person|operatives?|workers?|contractors?|face)\b/i },
  {
    says: 'Tell our office when you are on your way, and we will tell the household.',
    when: /\b(?:ring|call|phone|text|warn\w*|notice|tell|told)\b.*\b(?:before|ahead|first|on (?:the|your|their) way)\b|\b(?:before|notice)\b.*\b(?:ring|call|phone|text|visit\w*)\b/i,
  },
  {
    says: 'Come at the time agreed, neither before nor after.',
    when: /\b(?:exact\w*|precise\w*|punctual\w*|on time|keep to (?:the )?time|same time|fixed time)\b/i,
  },
  {
    says: 'Show your identity card, and wait while it is checked.',
    when: /\b(?:identity|identification|i\.?d\.?|badge|proof of who)\b/i,
  },
  { says: 'Take off or cover your shoes.', when: /\bshoes?\b|\bovershoes?\b/i },
  { says: 'Wait for the interpreter before you begin.', when: /\b(?:interpret\w*|sign language|bsl|translat\w*)\b/i },
  {
    says: 'Speak slowly and clearly, facing whoever you speak to.',
    when: /\b(?:speak|talk)\w* (?:\w+ )?(?:slow\w*|clear\w*)|\blip[- ]?read|\bfac(?:e|ing) (?:them|him|her|the)\b|\bplain (?:words|language)\b/i,
  },
  {
    says: 'Say what you are going to do before you do it.',
    when: /\b(?:explain\w*|step by step|tell\w* (?:\w+ )?what|said what|talk\w* (?:\w+ )?through)\b/i,
  },
  {
    says: 'Wait until the person who is to be there has come.',
    when: /\b(?:carers?|support workers?|advocate|relative|friend|family|someone|somebody)\b.*\b(?:present|there|with (?:them|him|her)|attend\w*|be home)\b/i,
  },
  {
    says: 'Keep dust, noise and strong smells down.',
    when: /\b(?:dust\w*|nois\w*|quiet\w*|smells?|fumes|scent\w*|chemicals?|spray\w*)\b/i,
  },
  {
    says: 'Keep the ways through the home clear.',
    when: /\b(?:clear (?:path|way|route|floor)\w*|trip\w*|clutter\w*|keep \w+ clear|wheelchair|level access)\b/i,
  },
  {
    says: 'Move furniture and belongings for them, and put them back.',
    when: /\b(?:furniture|belongings|lift\w*|moving (?:things|items))\b/i,
  },
  {
    says: 'Ask in the home before you switch off power or water.',
    when: /\b(?:power|electric\w*|water (?:supply|off)|plugs?|sockets?|fridge)\b/i,
  },
  {
    says: 'Stop for a while when you are asked to.',
    when: /\b(?:breaks?|prayers?|rests?|short (?:visits?|spells))\b/i,
  },
  { says: 'Ask for animals to be put in another room before you go in.', when: /\b(?:dogs?|cats?|pets?|animals?)\b/i },
];

/** Every sentence a contractor may ever be told, for the test that nothing else is. */
export const allInstructions: readonly string[] = [...instructions.map(({ says }) => says), askFirst];
