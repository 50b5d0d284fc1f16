import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether a letter is the Ombudsman’s own, and not of whoever has its cases here. */
export function isFromOmbudsman({ kind, by }: Entry): boolean {
  return kind === 'letter sent' && by !== undefined && anOmbudsman.test(by) && !notTheHousingOne.test(by);
}

/** What a letter of ours to the Ombudsman says is sent with it, or nothing where it is to somebody else. */
export const sentToOmbudsman = remembered((words: string): string | undefined => {
  if (!toOmbudsman.test(words)) return undefined;
  const sent = words
    .split(/(?<=[.;!?\n])\s+/)
    .filter((said) => isEnclosed.test(said))
    .map((said) => `Sent to the Ombudsman: ${said.replace(toOmbudsman, '')}`);
  return sent.length > 0 ? sent.join(' ') : undefined;
});

/** Whether a note tells that the Ombudsman asks us for our file or how orders stand: what it names is nobody’s new complaint or report. */
export const tellsOfOmbudsmanAsking = remembered((words: string): boolean => {
  const clauses = plainInFull(words).split('|');
  const named = clauses.findIndex((clause) => ombudsman.test(clause));
  if (named < 0 || byThem.test(clauses[named] ?? '')) return false;
  return clauses.slice(named, named + reach).some((clause) => asks.test(clause) && !byThem.test(clause));
});

/** What it wants may come a few clauses after its name: ‘Email from the Ombudsman, 14 Larch Ct, Ms Hill. They want our file’. */
const reach = 5;
const ombudsman = anyOf('(?:housing )?ombudsmans?|hos|ho s');
const asks = anyOf(
  '(?:wants?|wanting|asks?|asked|asking|requests?|requested|requesting|needs?|requires?|chas\\w+) (?:us )?(?:for )?(?:\\w+ ){0,3}?(?:evidence|files?|records|documents?|paperwork|information|info|call notes|case notes|logs)',
  '(?:evidence|information|file) request|request for (?:our |the )?(?:evidence|file|records|information|documents)',
  '(?:no|not had|not received|awaiting|missing) (?:\\w+ )?(?:evidence|proof)|(?:wants?|want to|asking to|like to) know (?:where|how) (?:we|things|it|the orders?)',
);
/** What somebody else says of the Ombudsman: that they went or may go to it. */
const byThem = anyOf(
  '(?:she|he|they|tenant|resident|caller|customer|leaseholder|mrs? \\w+|ms \\w+|miss \\w+|i|im|ill|mum|dad) (?:\\w+ ){0,4}?(?:going|gone|go|goes|went|taking|take|took|been|contact\\w*|complain(?:s|ed|ing)?|report\\w*|write|writing|wrote|threat\\w*)',
  '(?:told|advised|reminded|signposted|details|go|going|gone|refer\\w*|complain(?:s|ed|ing)?|threat\\w*) (?:\\w+ ){0,4}?(?:to|of|by|for|about) (?:the )?(?:housing )?(?:ombudsman|hos)',
);

const anOmbudsman = /\bombudsman(?:[’']s office)?\b|^t?hos\b/i;
const notTheHousingOne =
  /ombudsman (?:liaison|officer|lead\b|link|co-?ordinator|cases? (?:officer|manager))|(?:and|&|,|\/) ombudsman (?:team|cases)|(?:property|financial|energy|legal|furniture|rail|water|local government)(?: [\w&]+){0,4} ombudsman/i;
const toOmbudsman =
  /^\s*(?:(?:to|dear|for|fao|email to)\s+)?(?:the )?(?:housing )?(?:ombudsman|t?hos)\b[\w ]{0,30}[:,\n-]\s*/i;
const isEnclosed = /\b(?:attach\w*|enclos\w*|find (?:below|herewith)|herewith|uploaded)\b/i;
