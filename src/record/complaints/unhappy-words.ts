import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { weighsAs } from '../weighing/weighing.ts';

/** An entry whose words sound like somebody unhappy with the landlord, which nobody has yet looked at as a complaint. */
export type MaybeComplaint = { readonly entry: Entry; readonly says: string };

/**
 * Entries in whose words somebody sounds unhappy with the landlord, and of which nobody has said whether it is a
 * complaint, latest first. Nobody has to use the word. While a complaint is being answered, it is part of that.
 */
export function maybeComplaints(reading: Reading): readonly MaybeComplaint[] {
  const found = reading.ofAny(...told).flatMap((entry) => {
    const says = wordsOf(entry);
    return says !== undefined && soundsUnhappy(says) ? [{ entry, says }] : [];
  });
  if (found.length === 0) return found;
  const settled = new Set(
    reading
      .ofAny('dissatisfaction shown', 'complaint offered', 'complaint received', 'note made')
      .flatMap((one) => one.about ?? []),
  );
  return found.filter(({ entry }) => !settled.has(entry.id) && !isTakenUp(reading, entry)).toReversed();
}

/** Whether words sound like somebody unhappy with the landlord. It prompts a question, and decides nothing. */
export const soundsUnhappy = remembered(
  (words: string): boolean =>
    unhappy.test(plainInFull(words)) || weighsAs('unhappy', words) || weighsAs('complaint', words),
);

const told = [
  'resident chased',
  'note made',
  'impact told',
  'repair reported',
  'hazard reported',
  'request made',
  'antisocial behaviour reported',
] as const;

function wordsOf(entry: Entry<(typeof told)[number]>): string | undefined {
  const own = Object.entries(entry).flatMap(([name, value]) =>
    (spoken.has(name) || (name === 'incident' && isUnhappyIncident(entry))) && typeof value === 'string' ? [value] : [],
  );
  return own.length === 0 ? undefined : own.join('. ');
}

const spoken = new Set(['says', 'impact', 'problem', 'hazard', 'effect', 'request', 'note']);

/** Whoever tells of an incident is unhappy with somebody: it is asked about only where they speak of the landlord as well. */
function isUnhappyIncident(entry: Entry<(typeof told)[number]>): boolean {
  if (entry.kind !== 'antisocial behaviour reported' || entry.incident === undefined) return false;
  return ofLandlord.test(plainInFull(entry.incident)) && soundsUnhappy(entry.incident);
}

const ofLandlord = anyOf(
  '(?:you|your|youve|council|housing|landlord|officers?|office|ombudsman|mp|councillor|solicitor|complain\\w*)',
  '(?:nobodys?|no ?ones?) (?:has |have |ever |is |will |from )*(?:listen\\w*|car(?:es?|ed)|com(?:es?|ing)|came|r[iau]ng\\w*|call\\w*|answer\\w*|been|do(?:es|ne|ing)?|help\\w*)',
  '(?:nothing|never) (?:has |is |been |gets? |ever )*done',
  '(?:reported|told) (?:it|this|them|him) (?:\\w+ ){0,3}(?:times|again|before|already)',
);

/** A complaint was made by then or since, and what was said belongs with it. */
function isTakenUp(reading: Reading, entry: Entry): boolean {
  return (
    reading
      .ofAny('complaint received', 'dissatisfaction shown', 'complaint offered')
      .some((one) => one.happened >= entry.happened) ||
    reading.complaints.some(
      ({ stages, closed }) =>
        closed === undefined &&
        stages.some(({ opened, response }) => opened.happened <= entry.happened && response === undefined),
    )
  );
}

const unhappy = anyOf(
  'complain\\w*',
  'complaint',
  '(?:un|not) ?happy',
  'fed up',
  'sick (?:of|and tired)',
  'had enough',
  'not good enough',
  'disgust\\w*',
  'disgrace\\w*',
  'appall\\w*',
  'unacceptable',
  'let (?:me|us|him|her|them) down',
  'let down',
  '(?:nobody|no one|noone|you never|you dont|they dont|they never) (?:ever )?(?:listens?|cares?|comes?|rings?|calls?|answers?|does anything)',
  '(?:nobody|no ?one|not one of you|no one from \\w+)s? (?:has |have |had )?(?:ever )?(?:com(?:e|es|ing)|came|been (?:out|to|round|back|in touch|here|near|again)|turned up|rung|called|phoned|answered|replied|got back|done anything|listened|bothered|helped)',
  'wit(?:s|ts)? end',
  'end of (?:my|our|her|his|their) (?:tether|rope)',
  'waste of time',
  'ignor(?:ed|ing) (?:me|us|my|our)',
  'how many (?:more )?times',
  '(?:third|fourth|fifth|sixth|tenth) time (?:of )?(?:asking|i have|ive|we have|weve|ringing|calling)',
  'sort (?:it|this) out',
  'still waiting',
  'ombudsman',
  'solicitor',
  'my (?:mp|councillor)',
  'dissatisf\\w*',
  'treated (?:like|as)',
  '(?:angry|furious|frustrated|upset) (?:with|at|about|that)',
  'lost (?:all )?(?:faith|trust|confidence)',
);
