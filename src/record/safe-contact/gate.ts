import { mayBeSame } from '../behaviour/no-contact.ts';
import { isSamePerson } from '../household/known-need.ts';
import type { Means } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { abuseAtHome, everHarmed, speaksOfDanger } from './abuse-at-home.ts';
import type { Contact } from './contact-of.ts';
import { greetedIn, isPlainlyOf } from './greeting.ts';
import { fitsTimes } from './safe-times.ts';
import { type SafeWay, safeWays } from './safe-ways.ts';
import { isUrgentVisit } from './urgent-visit.ts';
import { whomItIsFor } from './whom-it-is-for.ts';

declare const passed: unique symbol;

/** A contact the gate let through. Nothing else makes one, and nothing may be sent that is not one. */
export type SafeToSend = Contact & { readonly [passed]: true };

/** Why a contact is refused, by what somebody said. The last two, that nobody was asked, and a greeting nobody knows, stand until somebody who knows has looked; the others whatever anybody says. */
export type Reason = 'means' | 'time' | 'never' | 'words' | 'through' | 'sender' | 'time not known' | 'mind this';

/** One reason: with the way it goes against, or with whom the case is for: where it is for somebody else, or nobody asked them. */
export type ReasonGiven =
  | { readonly reason: Reason; readonly way: SafeWay }
  | {
      readonly reason: 'somebody else' | 'not asked' | 'greeting';
      readonly people: readonly string[];
      readonly way?: undefined;
    };

export type Refusal = {
  readonly passes: false;
  readonly reasons: readonly ReasonGiven[];
  /** Whether somebody who knows what is safe may say that this contact keeps to it. */
  readonly canBeAssured: boolean;
};

export type Gated =
  /** `mind` is what whoever makes the contact must keep to. */
  { readonly passes: true; readonly contact: SafeToSend; readonly mind: readonly SafeWay[] } | Refusal;

export type GateOptions = {
  /** Somebody who may see what is safe has looked, and says that this contact keeps to it. */
  readonly isAssured?: boolean;
  /** What is safe, where it is to be judged as it stood at another time; as it stands now, where none is given. */
  readonly ways?: readonly SafeWay[];
};

/**
 * The one gate every contact to come goes through: it passes only by the means, at the times and in the words that those
 * it may reach said are safe. On a case of domestic abuse it passes to nobody but whoever was harmed, and only once they
 * were asked; so does what speaks of the abuse on any other case of their household, and what does not waits until they were
 * asked, while the abuse stands. Where nobody wrote down who was harmed, what anybody said is safe or suits them lets nothing
 * through, and holds back what goes against it. Else everything passes where no one of the household said anything. What
 * cannot be told is refused until somebody who knows has looked. Never throws.
 */
export function gate(
  reading: Reading,
  contact: Contact,
  { isAssured = false, ways = safeWays(reading) }: GateOptions = {},
): Gated {
  const whom = whomItIsFor(reading) ?? (speaksOfDanger(contact.says ?? '') ? everHarmed(reading) : undefined);
  const people = whom ?? [];
  const isOfUnknown = (whom ?? abuseAtHome(reading)?.people)?.length === 0;
  // Whoever said that a visit suits them may be the one who does the harm.
  const planned = isOfUnknown ? { ...contact, isTheirWish: false } : contact;
  const found: readonly ReasonGiven[] = [
    ...(isForThem(contact, people, ways) ? [] : [{ reason: 'somebody else', people } as const]),
    ...(whom === undefined ? notAskedAtHome(reading, planned, ways) : notAsked(planned, whom, ways)),
    ...greetingAgainst(reading, contact, people, ways),
    ...ways.flatMap((way) =>
      reasonsAgainst(reading, planned, way, isOfUnknown ? [way.person] : people).map((reason) => ({ reason, way })),
    ),
  ];
  const hard = found.filter(({ reason }) => stands.has(reason));
  const reasons = isAssured ? hard : found;
  if (reasons.length > 0) return { passes: false, reasons, canBeAssured: hard.length === 0 };
  return { passes: true, contact: contact as SafeToSend, mind: ways };
}

const stands: ReadonlySet<ReasonGiven['reason']> = new Set<ReasonGiven['reason']>([
  ...(['somebody else', 'means', 'time', 'never', 'words', 'through', 'sender'] as const),
]);

/**
 * Whether a contact is for one of those the case is for, or for somebody they are reached through. It goes by what the
 * record calls them: a name that only may be theirs may be his.
 */
function isForThem({ to }: Contact, people: readonly string[], ways: readonly SafeWay[]): boolean {
  if (to === undefined || people.length === 0) return true;
  return whoMayBeTold(people, ways).some((one) => isCalledTheSame(one, to));
}

/** Those the case is for, and whoever they chose to be reached through. */
function whoMayBeTold(people: readonly string[], ways: readonly SafeWay[]): readonly string[] {
  const theirs = ways.filter(({ person }) => people.some((one) => isCalledTheSame(one, person)));
  return [...people, ...theirs.flatMap(({ through }) => through ?? [])];
}

/**
 * A letter is for whom it greets, whatever else it says: one that greets another of the home is refused, and one that
 * greets by a name nobody here is called by until somebody has looked.
 */
function greetingAgainst(
  reading: Reading,
  { says }: Contact,
  people: readonly string[],
  ways: readonly SafeWay[],
): readonly ReasonGiven[] {
  const greeted = greetedIn(says);
  if (greeted === undefined || people.length === 0) return [];
  const told = whoMayBeTold(people, ways);
  if (told.some((one) => isCalledTheSame(one, greeted))) return [];
  const others = reading.household.people
    .map(({ person }) => person)
    .filter((person) => !told.some((one) => isCalledTheSame(one, person)));
  // 'The resident' has a name as well, which may be the one greeted: that is for somebody to look at.
  const isByName = !people.some((one) => isResident(whole(one)));
  if (isByName && others.some((other) => isCalledTheSame(other, greeted))) return [{ reason: 'somebody else', people }];
  return told.some((one) => isPlainlyOf(greeted, one, others)) ? [] : [{ reason: 'greeting', people }];
}

/** Those a contact may reach whom nobody has asked yet what is safe. A visit they said suits them is one they chose. */
function notAsked({ to, isTheirWish }: Contact, people: readonly string[], ways: readonly SafeWay[]): ReasonGiven[] {
  if (isTheirWish) return [];
  const unasked = people.filter(
    (one) => !ways.some(({ person }) => isCalledTheSame(one, person)) && (to === undefined || isCalledTheSame(one, to)),
  );
  return unasked.length > 0 || people.length === 0 ? [{ reason: 'not asked', people: unasked }] : [];
}

/**
 * Whatever else is said or done at a home where abuse stands on record may meet the wrong person: whoever was harmed is asked
 * first, whomever it is for. What cannot wait is not stopped.
 */
function notAskedAtHome(reading: Reading, contact: Contact, ways: readonly SafeWay[]): ReasonGiven[] {
  const people = abuseAtHome(reading)?.people;
  const unasked = people === undefined ? [] : notAsked({ ...contact, to: undefined }, people, ways);
  const isUrgent = unasked.length > 0 && contact.planned !== undefined && isUrgentVisit(reading, contact.planned);
  return isUrgent ? [] : unasked;
}

function isCalledTheSame(one: string, other: string): boolean {
  return isSamePerson(whole(one), whole(other)) || (isResident(whole(one)) && isResident(whole(other)));
}

function reasonsAgainst(
  reading: Reading,
  contact: Contact,
  way: SafeWay,
  people: readonly string[],
): readonly Reason[] {
  const isNever = neverFor(contact.means).some((one) => way.never?.includes(one));
  // What is for nobody by name, where it is for one of them, is for them.
  const isTheirs = contact.to === undefined && people.some((one) => isCalledTheSame(one, way.person));
  // What comes to the home may be met by whoever lives there, whomever it is for.
  if (!isTheirs && !concerns(reading, contact, way)) return isNever ? ['never'] : [];
  return [
    ...(isNever ? (['never'] as const) : []),
    ...meansAgainst(contact, way),
    ...timeAgainst(contact, way),
    ...wordsAgainst(contact, way),
    ...throughAgainst(contact, way),
    ...(way.words !== undefined || way.never?.some((one) => one === 'leave a message' || one === 'speak to anyone else')
      ? (['mind this'] as const)
      : []),
  ];
}

/** Whether a contact may reach the person a statement is of: in doubt, it may. */
function concerns(reading: Reading, { to }: Contact, way: SafeWay): boolean {
  const person = whole(way.person);
  if (to !== undefined && !isResident(whole(to)))
    return isResident(person) || mayBe(whole(to), person) || mayBe(to, way.through ?? '');
  if (isResident(person)) return true;
  const known = reading.household.people.map((one) => whole(one.person));
  const isAnother = known.some(isResident) && known.some((one) => isSamePerson(one, person));
  return !isAnother;
}

/** 'Ms Okafor' and 'Maria' may be Maria Okafor; 'an officer' has no name to go by, and is only who is called the same. */
function mayBe(one: string, other: string): boolean {
  return isSamePerson(one, other) || mayBeSame(one, other);
}

function meansAgainst({ means, isTheirWish }: Contact, way: SafeWay): readonly Reason[] {
  if (means === undefined) return ['means'];
  if (way.means.includes(means)) return [];
  // A visit or a meeting they said suits them is one they chose.
  return isTheirWish && (means === 'visit' || means === 'in person') ? [] : ['means'];
}

function timeAgainst({ means, on, time, isTheirWish }: Contact, way: SafeWay): readonly Reason[] {
  // A letter comes when the post comes.
  if (way.times === undefined || means === 'letter') return [];
  switch (fitsTimes(way.times, on, time)) {
    case 'inside':
      return [];
    case 'outside':
      return ['time'];
    case 'cannot tell':
      return isTheirWish ? [] : ['time not known'];
  }
}

/** What stands between words of one line: ‘police, abuse’ is two, and neither may be written. */
const between = /[,;/\n]|\b(?:or|and)\b/i;

function wordsAgainst({ says, sender }: Contact, way: SafeWay): readonly Reason[] {
  const written = plain(`${says ?? ''} ${sender ?? ''}`);
  // Within a longer word as well: 'house' is avoided in 'household'.
  const avoided = (way.avoids ?? [])
    .flatMap((line) => line.split(between))
    .map(plain)
    .filter((word) => word !== '');
  const isAvoided = avoided.some((word) => written.includes(word));
  const isOtherName = way.sender !== undefined && sender !== undefined && !isSamePerson(sender, way.sender);
  return [
    ...(isAvoided ? (['words'] as const) : []),
    ...(isOtherName ? (['sender'] as const) : []),
    ...(way.sender !== undefined && sender === undefined ? (['mind this'] as const) : []),
  ];
}

function throughAgainst({ to }: Contact, way: SafeWay): readonly Reason[] {
  if (way.through === undefined) return [];
  if (to === undefined) return ['mind this'];
  return isSamePerson(to, way.through) ? [] : ['through'];
}

function neverFor(means: Means | undefined): readonly ('post to the home' | 'come to the home')[] {
  if (means === 'letter') return ['post to the home'];
  return means === 'visit' ? ['come to the home'] : [];
}

function isResident(person: string): boolean {
  return /^(?:resident|tenant|household|family|leaseholder|everyone|everybody)$/i.test(person);
}

function whole(person: string): string {
  return person.trim().replace(/^the /i, '');
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
