import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import type { Incident } from './behaviour.ts';

/**
 * Whether a report tells of an incident that was reported before: it points to that report, tells of nothing after it, and
 * says that it is the same, or somebody else tells of the same harm on the same day.
 */
export function isToldAgain(reading: Reading, incident: Incident): boolean {
  const before = reading.entry(incident.for);
  if (before?.kind !== 'antisocial behaviour reported' || before === incident) return false;
  if (incident.occurred !== undefined && incident.occurred > before.happened) return false;
  return saysSame([incident.incident, incident.note, incident.effect].join('. ')) || isSeenByAnother(incident, before);
}

function isSeenByAnother(incident: Incident, before: Incident): boolean {
  const isSameDay = incident.occurred !== undefined && incident.occurred === (before.occurred ?? before.happened);
  const isAnother = incident.source !== undefined && before.source !== undefined && incident.source !== before.source;
  return isSameDay && isAnother && incident.harm === before.harm;
}

const event = '(?:incidents?|events?|attacks?|occurrences?|reports?|offences?)';
const saysSame = remembered((words: string) => same.test(plainInFull(words).replace(again, ' ')));
const same = anyOf(
  'duplicates?',
  `(?:same|very same) (?:one|${event})(?! (?:every|each|twice|over))`,
  `not (?:a |an )?(?:second|new|separate|another|further|different)(?: (?:one|${event}))?(?= \\||$)`,
  `no (?:new|second|separate|further|other) ${event}`,
  'already (?:logged|recorded|on (?:file|record)|in hand)',
);
/** ‘The same incident again’ is another. */
const again =
  /\b(?:the )?same [^|]*\b(?:again|repeated|another (?:night|time|day)|once more|(?:last|next) (?:night|week)|(?:two|three|\d+) times)\b/g;
