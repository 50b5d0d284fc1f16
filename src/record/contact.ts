import type { Entry, KindName } from './entry.ts';
import { writtenIn } from './heard/telling.ts';
import { isToResident } from './letter-to.ts';
import type { Spell } from './open-spell.ts';
import { anyOf, plainInFull } from './plain-words.ts';
import type { Reading } from './reading.ts';

/**
 * Every time the resident heard from the landlord, in order: letters, calls, dates, offers, decisions told. What a
 * contractor did, what was decided without telling anybody, what the resident wrote or said, what was written to others, and
 * the reminder of a visit they knew of are not among them.
 */
export function contactsWithResident(reading: Reading): readonly Entry[] {
  return reading.part(readContacts);
}

function readContacts(reading: Reading): readonly Entry[] {
  return reading.ofAnyIn(tellings).filter((telling) => reachedResident(reading, telling));
}

/** A time in which the resident did not hear: from what opened the case or the last contact, to the next or the end. */
export type Gap = { readonly since: Entry; readonly until: Entry | undefined };

/** The gaps between contacts while something was open, one after the other. Several contacts on one day are one. */
export function gapsIn({ opened, closed }: Spell, contacts: readonly Entry[]): readonly Gap[] {
  const heard: Entry[] = [opened];
  for (const contact of contacts) {
    if (closed && contact.happened > closed.happened) break;
    if (contact.happened > (heard.at(-1) as Entry).happened) heard.push(contact);
  }
  return heard
    .map((since, place): Gap => ({ since, until: heard[place + 1] ?? closed }))
    .filter(({ since, until }) => until === undefined || since === opened || until.happened > since.happened);
}

const tellings = [
  'resident updated',
  'letter sent',
  'complaint offered',
  'complaint acknowledged',
  'complaint refused',
  'escalation refused',
  'extension sent',
  'response sent',
  'apology given',
  'remedy offered',
  'works date given',
  'works date changed',
  'appointment made',
  'appointment confirmed',
  'appointment changed',
  'missed visit put right',
  'access worked through',
  'resident asked if fixed',
  'written summary sent',
  'safety advice given',
  'asbestos options told',
  'responsibility decided',
  'allegation investigated',
  'professional evidence answered',
  'request answered',
  'promise made',
  'promise changed',
  'meeting arranged',
  'meeting held',
  'action plan agreed',
  'case review explained',
  'support offered',
  'communication plan agreed',
  'safe contact agreed',
  'adjustment agreed',
  'adjustment refused',
  'interim help given',
  'adaptation decision told',
  'other home sought',
  'viewing arranged',
  'alternative home offered',
  'home offered',
  'move explained',
  'move evidence weighed',
  'moved out',
  'return date given',
  'interim help checked',
  'settling in checked',
] as const satisfies readonly KindName[];

type Telling = Entry<(typeof tellings)[number]>;

/** Some entries say whether the resident was told; without a word about it, a change or finding may never have reached them. */
function reachedResident(reading: Reading, entry: Telling): boolean {
  switch (entry.kind) {
    case 'letter sent':
      return isToResident(reading, entry);
    case 'complaint acknowledged':
      return !isOnlyLogged(reading, entry);
    case 'works date changed':
    case 'appointment changed':
      return entry.told === true;
    case 'responsibility decided':
    case 'allegation investigated':
    case 'move evidence weighed':
      return entry.explained === true;
    default:
      return true;
  }
}

/** A note that a complaint was logged takes it up, and tells the resident nothing until somebody writes or rings. */
function isOnlyLogged(reading: Reading, { id }: Entry<'complaint acknowledged'>): boolean {
  const note = reading.of('note made').find((one) => one.id === writtenIn(id));
  return note !== undefined && !saysSo.test(plainInFull(note.says));
}

const saysSo = anyOf(
  'ack\\w*|sent|posted|emailed|wrote|written|letter|told|rang|rung|called|phoned|texted|spoke|informed|advised|let (?:her|him|them|\\w+) know',
);
