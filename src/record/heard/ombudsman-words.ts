import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

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
