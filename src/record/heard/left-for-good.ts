import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { clausesDone, joined, withoutQuestions } from './clauses-done.ts';

/**
 * Whether a note tells that the household has left its home for good. No one sign is enough, since keys are handed in by
 * contractors, tenancies ended by courts and people gone to their sister’s for a night: two of them together are.
 */
export const tellsOfLeavingForGood = remembered((words: string): boolean => {
  if (!mayTell.test(words)) return false;
  const said = plainInFull(withoutQuestions(words));
  if (notThem.test(said)) return false;
  const clauses = clausesDone(said);
  const signs = [keysIn, tenancyOver, goneFrom].filter((sign) => clauses.some((clause) => sign.test(clause)));
  return signs.length > 1 && notForNow(joined(clauses));
});

const mayTell = /\bkeys?\b|tenancy/i;

const keysIn = anyOf(
  'keys (?:\\w+ ){0,2}?(?:in|handed (?:in|back|over)|(?:returned|surrendered|posted|left|given|dropped)(?: (?:in|back|off|at|to|through))?|back)',
  '(?:handed|gave|given|returned|surrendered|posted|dropped|left) (?:in |back )?(?:the |her |his |their |all )*keys',
);

const tenancyOver = anyOf(
  'tenancy (?:has |was |is |been |now )*(?:ended|terminated|surrendered|given up|over)',
  '(?:ended|surrendered|terminated|gave up|given up|giving up) (?:the |her |his |their )?(?:tenancy|flat|house|home|property)',
);

/** Who has gone: they themselves, by a word for them or by none. A surname alone may be the neighbour’s. */
const goneFrom = new RegExp(
  `^ ?(?:and |so )?(?:${[
    '(?:(?:the )?(?:resident|tenant|t|family|household|mum|mother|dad|father|couple)|she|shes|he|hes|they|theyve|theyre|(?:mrs?|ms|miss) \\w+|all (?:of them|two|three|four|five|six))(?: and (?:the |her |his |their )?\\w+)?',
  ].join('|')} )?(?:has |have |had |is |are |now |since |all )*(?:${[
    'gone (?:to|back to|off to)',
    'left (?:to|for good|the (?:property|area|home|flat|house))',
    'moved (?:out|away|in with|to (?:live|rent)|back (?:to|in with))',
    '(?:at|living with|renting|with) (?:her|his|their|privately|family)',
  ].join('|')})(?![a-z0-9])|given up the tenancy and gone`,
);

/** Somebody else’s home or keys; and what was long before. */
const notThem = anyOf(
  'neighbours?|next door|perp\\w*|alleged|upstairs|downstairs|above|below|(?:no|number|flat) \\d+\\w?|court|bailiffs?|evict\\w*',
  'garages?|parking|store|shed|lock ?up|void|locksmith|contractors?|operatives?|engineer|key safe|spare keys|previous|former|new tenant|viewing',
);

/** A place to stay for a while has keys as well, and people come home from it. */
function notForNow(said: string): boolean {
  return !forNow.test(said);
}

const forNow = anyOf(
  'temp|temporary|temporarily|guest (?:flat|room)|hotel|decant\\w*|for (?:the|a) (?:weekend|night|week|while|few \\w+)|for now|back home|gone home|(?:at|in) hospital',
);
