import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import { isToResident } from '../letter-to.ts';
import { isShutOut } from '../problems/no-access.ts';
import type { Reading } from '../reading.ts';
import type { Hazard } from './hazard.ts';
import { clearedBy, endedBy, firstFor, isAbout, madeSafeBy, worksMadeSafeBy } from './hazard-answer.ts';

/** A wait of those who live with a hazard from one contact to the next, and whether it was safe for the time being by then. */
export type WaitForNews = {
  readonly since: Entry;
  readonly because: readonly Entry[];
  readonly isSafe: boolean;
  readonly doneBy: Entry | undefined;
};

/** Every wait for news of a hazard, from when it had to be acted on until there is nothing left to tell. */
export function waitsForNews(reading: Reading, hazard: Hazard): readonly WaitForNews[] {
  const start = earliest<Entry>(...[...hazard.standard, ...hazard.emergencies].map(({ since }) => since));
  if (!start) return [];
  const over = overBy(reading, hazard, start);
  const safe = worksMadeSafeBy(reading, hazard, start);
  const waits: WaitForNews[] = [];
  let from: Entry = start;
  for (const contact of reading.ofAnyIn(contactKinds)) {
    if (over && contact.happened >= over.happened) break;
    if (contact.happened <= from.happened || !reaches(reading, contact) || !isAbout(reading, hazard, contact)) continue;
    waits.push(wait(start, from, contact, safe));
    from = contact;
  }
  return [...waits, wait(start, from, over, safe)];
}

function wait(start: Entry, since: Entry, doneBy: Entry | undefined, safe: Entry | undefined): WaitForNews {
  const isSafe = safe !== undefined && safe.happened <= since.happened;
  return { since, because: since === start ? [] : [start], isSafe, doneBy };
}

const contactKinds = [
  'resident updated',
  'written summary sent',
  'safety advice given',
  'letter sent',
  'appointment made',
  'appointment confirmed',
  'appointment changed',
  'works date given',
  'works date changed',
  'missed visit put right',
  'access worked through',
  'access attempted',
  'alternative home offered',
  'visit made',
  'survey made',
  'investigation concluded',
  'works started',
  'temporary fix made',
  'made safe',
  'further works started',
  'return date given',
  'complaint acknowledged',
  'response sent',
  'resident asked if fixed',
] as const;

/**
 * A change nobody told the resident of is no news, nor is a letter of theirs or to somebody else, a visit that did not reach
 * them or a look from afar.
 */
function reaches(reading: Reading, contact: Entry<(typeof contactKinds)[number]>): boolean {
  if (contact.kind === 'letter sent') return isToResident(reading, contact);
  if (contact.kind === 'visit made') return !isShutOut(contact);
  if (contact.kind === 'investigation concluded') return contact.remote !== true;
  if (contact.kind === 'appointment changed' || contact.kind === 'works date changed') return contact.told !== false;
  return true;
}

/** What left nothing more to tell: the lasting works, being made safe where no more is to come, or finding no hazard. */
function overBy(reading: Reading, hazard: Hazard, start: Entry): Entry | undefined {
  const isMoreToCome =
    hazard.conclusions.some(({ needs }) => needs?.includes('further works')) ||
    firstFor(reading, hazard, start, ['further works booked']) !== undefined;
  const safe = firstFor(reading, hazard, start, ['made safe'], ({ temporary }) => temporary !== true);
  return earliest(
    endedBy(reading, hazard, start),
    clearedBy(reading, hazard, start),
    firstFor(reading, hazard, start, ['case closed']),
    isMoreToCome ? undefined : safe,
  );
}

/** Advice on keeping safe, by whatever message, or no more need of it. */
export function advisedAfter(reading: Reading, hazard: Hazard, danger: Entry): Entry | undefined {
  return earliest<Entry>(
    firstFor(reading, hazard, hazard.aware, ['safety advice given']),
    firstFor(
      reading,
      hazard,
      hazard.aware,
      ['resident updated', 'letter sent'],
      (told) => advice.test(told.says ?? '') && (told.kind !== 'letter sent' || isToResident(reading, told)),
    ),
    worksMadeSafeBy(reading, hazard, hazard.aware),
    madeSafeBy(reading, hazard, danger),
    clearedBy(reading, hazard, danger),
  );
}

const advice = /\bsafe|\badvi[cs]e/i;
