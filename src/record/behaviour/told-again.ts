import { withoutQuestions } from '../heard/clauses-done.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { onceFor, remembered } from '../remembered.ts';
import type { Incident } from './behaviour.ts';

/**
 * Whether a report tells of an incident that was reported before and of nothing more: it points to that report, tells of nothing
 * after it, and says that it is the same, or somebody else tells of the same harm on the same day.
 */
export function isToldAgain(reading: Reading, incident: Incident): boolean {
  const before = reading.entry(incident.for);
  if (before?.kind !== 'antisocial behaviour reported' || before === incident) return false;
  if (incident.occurred !== undefined && incident.occurred > before.happened) return false;
  const words = wordsOf(incident);
  return !tellsMore(words) && (saysSame(words) || isSeenByAnother(incident, before));
}

/** All that it tells. */
const wordsOf = onceFor(({ incident, note, effect }: Incident) => [incident, note, effect].join('. '));

function isSeenByAnother(incident: Incident, before: Incident): boolean {
  const isSameDay = incident.occurred !== undefined && incident.occurred === (before.occurred ?? before.happened);
  const isAnother = incident.source !== undefined && before.source !== undefined && incident.source !== before.source;
  return isSameDay && isAnother && incident.harm === before.harm;
}

const event = '(?:incidents?|events?|attacks?|occurrences?|reports?|offences?)';
const saysSame = remembered((words: string) =>
  onceTold(words)
    .replace(sameAgain, ' ')
    .split('|')
    .some((clause) => same.test(clause) && !byOthers.test(clause) && !isDenied.test(clause)),
);

const same = anyOf(
  'duplicates?(?! (?:keys?|fobs?|letters?|cop(?:y|ies)))',
  `(?:same|very same) (?:${event}(?! (?:every|each|twice|over|room|form|log|sheet|number|team))|one(?= *$| (?:as|that|which|reported|already|(?:mrs?|ms) \\w+ (?:told|reported))))`,
  `not (?:a |an )?(?:second|new|separate|another|further|different)(?: ${event})?(?= *$)`,
  `not (?:a |an )?(?:second|new|separate|further|different) one(?= *$)`,
  'no (?:new|second|separate|further|other) (?:incident|event|attack|occurrence|report|offence)(?= *$| (?:here|just|only|than|needed|beyond))',
  'already (?:logged|recorded|on (?:file|record))(?! (?:with|for|as|at|against))',
);
/** Others keep records of their own. */
const byOthers = anyOf('police|crime|cad|pcs?|101|council|environmental health|school|social (?:worker|services)');
/** ‘Do not treat as the same incident’. */
const isDenied = anyOf('(?:not|dont|never|isnt|wasnt|cannot be|hardly) (?:\\w+ ){0,4}?same');
/** ‘The same incident again’ is another. */
const sameAgain =
  /\b(?:the )?same [^|]{0,80}(?<= )(?:again|repeated|another (?:night|time|day)|once more|(?:last|next) (?:night|week)|(?:two|three|\d+) times)\b/g;

/** Whether words tell of something besides what they call the same: that it happened again, or what came after it. */
const tellsMore = remembered((words: string) => {
  const told = onceTold(words);
  return another.test(told) || further.test(told.replace(noneOrFeared, ' '));
});
const another = anyOf(
  'not (?:about |to do with )?(?:the )?(?:very )?same',
  `(?<!not (?:a )?)different (?:from|to|${event})`,
);
const more =
  '(?:again|(?:second|third|another|further|fresh) (?:one|time|night|lot|go|incidents?|attacks?|assaults?|threats?|blow|fight)|new (?:incidents?|attacks?|assaults?|threats?)|since then|since (?:he|she|they) (?:has|have)|now (?:he|she|they|hes|shes|theyve)\\b|then (?:he|she|they|hit|kicked|punched|threw|spat|smashed)\\b|the next night|this time(?! (?:by|from|in|on|through|over|as)\\b)|(?<!\\b(?:police|officers?|i|we) )(?:came|come|comes|coming|went|gone) back(?! (?:to (?:us|me|tell|report|say|ask|you|the office)|from))|returned(?! (?:\\w+ )?(?:calls?|from)))';
const further = anyOf(more);
const noneOrFeared = new RegExp(
  `\\b(?:not?|nothing|never|none|nobody|(?:did|do|does|ha[sd]|have|is|was|were|ca|wo)nt|without|afraid|worr\\w+|scared|fear\\w*|frightened|in case|if|might|may|could|will|would|dread\\w*)(?: (?!but\\b)\\w+){0,6}? ${more}\\b`,
  'g',
);

/** That somebody tells us again is not that it happened again. */
function onceTold(words: string): string {
  return plainInFull(withoutQuestions(words)).replace(toldTwice, ' ');
}
const toldTwice =
  /\b(?:(?:rang|rung|rings|phon\w+|emailed|wrote|writes|written|told|tells|telling|report(?:s|ed|ing)|asked|chased|raised|logged|recorded|contacted|in touch)(?: \w+){0,3}|call(?:ed|s|ing) (?:us|in|back|the office)) (?:again|(?:a second|another|a third) time|twice)\b/g;
