import { anyOf } from '../plain-words.ts';

/**
 * Whether words tell that a household was put up for the night, or nights, in a place called only by its name: ‘got them into
 * the Wayfarer tonight’, ‘put them up at the Swan’. Words are plain.
 */
export function isPutUp(clause: string): boolean {
  return putUp.test(clause);
}

const household =
  '(?:them(?: all)?|her|him|(?:the |whole |all )*(?:family|household|tenants?|residents?)|(?:all|the) (?:three|four|five|six|\\d)(?: of them)?|(?:mum|dad|tenant|mrs? \\w+|ms \\w+|miss \\w+)(?: (?:and|plus) (?:\\w+ ){0,2}(?:kids|children|baby|son|daughter|boys?|girls?|partner|husband|wife))?)';
/** What somebody is got into or put at that is nowhere to stay, or nowhere we would have found. */
const elsewhere =
  '(?:at|in|on|for|to|with|the (?=$)|(?:the |a |an |our )*(?:\\w+ )?(?:flat|home|house|property|hospital|a and e|ward|bed|bath|shower|room|kitchen|bathroom|bedroom|building|block|lift|car|van|taxi|cab|queue|list|system|diary|rota|book|slots?|appointments?|appt|surgery|gp|doctors?|dentist|clinic|pharmacy|office|school|nursery|court|cells?|custody|top|risk|front|bottom|end|touch|picture|loop|habit|contract|scheme|meeting|call|team|morning|afternoon|evening|van|shelter|refuge|panel|hearing|meeting|tribunal|interview|auction)|trouble|debt|arrears|bother|tears|touch|hot water|a (?:state|mess)|(?:her|his|their|my|your|nans?|mums?|dads?|sisters?|brothers?|friends?|aunt\\w*|number|no|flat|house)|\\d+\\w*)\\b';
const named = `(?!${elsewhere})(?:the |a )?\\w+`;
const nights =
  '(?:tonight|overnight|(?:for )?(?:the|one|two|three|four|five|six|seven|a few|a couple of|\\d{1,2}) nights?|last night|until (?:mon|tues|wednes|thurs|fri|satur|sun)day|till (?:mon|tues?|wed|thurs?|fri|sat|sun)\\w*)';

const putUp = anyOf(
  `(?:got|put|placed|booked|moved|checked) ${household} (?:up )?(?:in|into|at) ${named}(?: \\w+){0,5}? ${nights}`,
  `(?:put|putting) ${household} up (?:in|at) ${named}`,
);
