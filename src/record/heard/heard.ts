import { daysAfter } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { speaksOfAbuse } from '../household/abuse-words.ts';
import { plainInFull } from '../plain-words.ts';
import { inOrder, type Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { actsIn } from './acts-words.ts';
import { professionalBy } from './case-words.ts';
import { tellsOfFault } from './fault-words.ts';
import { bitsOf, mayTell, type Topic, told } from './topics.ts';

/**
 * What was told in the words of a note, a call, a message or a visit, and written down as nothing else: each as the entry
 * it would have been, under the id of the one whose words it is. Where it was written down as what it is, before or within
 * ten days after, nothing is heard. Empty for most records.
 */
export function heardIn(reading: Reading): readonly Entry[] {
  for (const kind of spokenIn)
    for (const entry of reading.of(kind) as readonly Spoken[])
      if (isWorthHearing(reading, entry)) return hearAll(reading);
  return none;
}

/** Whether to listen closely to what stands on a record: where any of its words may tell of something not written down as such. */
function isWorthHearing(reading: Reading, entry: Spoken): boolean {
  const words = wordsOf(entry);
  if (words === undefined) return false;
  if (entry.kind === 'letter sent' || entry.kind === 'resident updated') return programme.test(words);
  const may = mayTell(words);
  if (may !== 0 && (may & listenedFor(reading)) !== 0) return true;
  return (isOfNothingElse(reading) && saysFault(entry)) || isByProfessional(entry);
}

const programme = /program|planned|cyclical|capital works|major works/i;

/** Whether nothing else was reported at all. */
function isOfNothingElse(reading: Reading): boolean {
  return !reading.kinds.some((kind) => beforeFault.has(kind));
}

const none: readonly Entry[] = [];

function hearAll(reading: Reading): readonly Entry[] {
  const mayBeFault = isOfNothingElse(reading);
  const heard: Entry[] = [];
  const tellings = spokenIn
    .flatMap((kind) => reading.of(kind) as readonly Spoken[])
    .flatMap((entry): readonly Telling[] => {
      const words = wordsOf(entry);
      if (words === undefined) return [];
      return [{ reading, entry, words, heard, mayBeFault, tells: (topic) => told(topic, words) }];
    });
  for (const telling of tellings.sort((one, other) => inOrder(one.entry, other.entry))) hear(telling);
  return heard;
}

/** What is worth a closer look: always, or where something is on record that it would answer. */
function listenedFor(reading: Reading): number {
  let bits = always;
  if (reading.of('response sent').length > 0) bits |= afterResponse;
  if (reading.of('antisocial behaviour reported').length > 0) bits |= afterBehaviour;
  if (reading.of('cause found').length > 0) bits |= afterCause;
  return bits;
}

const always = bitsOf(
  ...(['behaviour', 'staff', 'discrimination', 'data', 'complaint', 'unhappy', 'told unhappy', 'official'] as const),
  ...(['programme', 'next door', 'adaptation', 'professional', 'asbestos', 'missed'] as const),
);
const afterResponse = bitsOf('review');
const afterBehaviour = bitsOf('evidence', 'partner', 'move');
const afterCause = bitsOf('owner asked', 'refusal');

const spokenIn = [
  'note made',
  'resident chased',
  'visit made',
  'resident updated',
  'letter sent',
] as const satisfies readonly KindName[];

type Spoken = Entry<(typeof spokenIn)[number]>;

/** Words being listened to, and what was heard in earlier ones. */
type Telling = {
  readonly reading: Reading;
  readonly entry: Spoken;
  readonly words: string;
  readonly tells: (topic: Topic) => string | boolean;
  readonly heard: Entry[];
  /** Whether nothing else was reported at all. */
  readonly mayBeFault: boolean;
};

function wordsOf(entry: Spoken): string | undefined {
  switch (entry.kind) {
    case 'visit made':
      return entry.note;
    default:
      return entry.says;
  }
}

function hear(telling: Telling): void {
  const { entry, tells } = telling;
  if (tells('programme') && isKnown(telling, 'repair reported', 'hazard reported'))
    addNew(telling, ['planned works overridden'], 'left to planned works', { why: telling.words });
  if (tells('asbestos')) addNew(telling, ['asbestos inspected'], 'asbestos suspected', {});
  hearOfOwner(telling);
  if (entry.kind === 'resident updated' || entry.kind === 'letter sent') return;
  if (tells('missed')) addNew(telling, ['missed visit put right'], 'appointment missed', {});
  hearUnhappy(telling);
  hearAllegations(telling);
  hearTrouble(telling);
  if (tells('adaptation'))
    addNew(telling, ['therapist report received'], 'adaptation asked for', { adaptation: telling.words });
  if (entry.kind === 'note made') hearProfessional(telling, entry.by);
  hearFault(telling);
  if (entry.kind === 'note made') hearActs(telling);
}

function hearUnhappy(telling: Telling): void {
  const { reading, entry, heard, tells } = telling;
  const answered = reading.of('response sent').findLast(({ happened }) => happened <= entry.happened);
  if (answered && answered.stage === 1 && tells('review')) {
    const isAsked = [...reading.of('escalation asked for'), ...heard].some(
      (one) =>
        one.kind === 'escalation asked for' && one.happened >= answered.happened && one.happened <= soonAfter(entry),
    );
    if (!isAsked) add(telling, 'escalation asked for', { why: telling.words });
    return;
  }
  if (tells('complaint')) {
    addNew(telling, ['complaint refused'], 'complaint received', {});
    return;
  }
  const isUnhappy =
    entry.kind !== 'visit made' &&
    (tells(entry.kind === 'note made' ? 'told unhappy' : 'unhappy') || tells('official'));
  if (isUnhappy)
    addNew(telling, ['complaint received', 'complaint offered', 'complaint refused'], 'dissatisfaction shown', {
      says: telling.words,
    });
}

function hearAllegations(telling: Telling): void {
  const { tells } = telling;
  const staff = tells('staff');
  if (typeof staff === 'string')
    addNew(telling, [], 'staff conduct alleged', { person: named(telling.words) ?? staff, what: telling.words });
  if (tells('discrimination')) addNew(telling, [], 'discrimination alleged', { what: telling.words });
  if (tells('data')) addNew(telling, [], 'personal data misused', { what: telling.words });
}

function hearTrouble(telling: Telling): void {
  const { tells } = telling;
  const harm = tells('behaviour');
  if (typeof harm === 'string' && !speaksOfAbuse(telling.words))
    addNew(telling, ['abuse disclosed'], 'antisocial behaviour reported', {
      harm: harm as Entry<'antisocial behaviour reported'>['harm'],
      incident: telling.words,
    });
  if (!isKnown(telling, 'antisocial behaviour reported')) return;
  if (tells('evidence')) addNew(telling, ['evidence taken'], 'evidence offered', { what: telling.words });
  if (tells('partner')) addNew(telling, ['partners brought together'], 'partner involved', { partner: 'police' });
  if (tells('move'))
    addNew(telling, ['move considered', 'moved out', 'request made'], 'move asked for', { why: telling.words });
}

/** A cause that lies in another home, its owner asked to act, or somebody there who lets nobody in. */
function hearOfOwner(telling: Telling): void {
  const { entry, tells } = telling;
  if (!isKnown(telling, 'repair reported', 'hazard reported')) return;
  if ((entry.kind === 'note made' || entry.kind === 'visit made') && tells('next door'))
    addNew(telling, ['other owner found'], 'cause found', { where: 'another property', cause: telling.words });
  const isNextDoor = [...telling.reading.of('cause found'), ...telling.heard].some(
    (one) => one.kind === 'cause found' && one.where === 'another property' && one.happened <= entry.happened,
  );
  if (!isNextDoor) return;
  if (tells('owner asked')) addNew(telling, [], 'other owner found', {});
  if (tells('refusal')) addNew(telling, ['enforcement considered'], 'neighbour refused', { what: telling.words });
}

function hearProfessional(telling: Telling, by: string | undefined): void {
  const { reading, entry, heard, tells } = telling;
  const source = saidByProfessional(by, telling.words) ?? tells('professional');
  if (typeof source !== 'string') return;
  const isNear = ({ happened }: Entry) => Math.abs(happened - entry.happened) <= daysToWriteDown;
  const isWritten =
    reading.ofAny('professional evidence received', 'health worsened', 'risk to life raised').some(isNear) ||
    heard.some((one) => one.kind === 'professional evidence received' && isNear(one));
  if (!isWritten) add(telling, 'professional evidence received', { source, says: telling.words });
}

function isByProfessional(entry: Spoken): boolean {
  return entry.kind === 'note made' && saidByProfessional(entry.by, entry.says) !== undefined;
}

/** The professional whose words a note holds, by who is said to have written it. */
function saidByProfessional(by: string | undefined, words: string): string | undefined {
  return by !== undefined && mayBeProfessional.test(by) ? professionalBy(by, plainInFull(words)) : undefined;
}

const mayBeProfessional =
  /gp|doctor|\bdr|cpn|psych|consult|nurse|midwi|health|\bhv|social|support|care|\bot\b|therap|physio|school|teach|senco|idva|women|sensory|mental|crisis|child|early|paed|resp/i;

/** Something wrong with the home, where nothing else at all was reported. */
function hearFault(telling: Telling): void {
  const { entry, words, mayBeFault } = telling;
  if (mayBeFault && saysFault(entry)) addNew(telling, ['defect known'], 'repair reported', { problem: words });
}

/** Where words are a note or a call, whether they tell of something wrong with the home. */
function saysFault(entry: Spoken): boolean {
  return (entry.kind === 'note made' || entry.kind === 'resident chased') && isFault(entry.says ?? '');
}

/** What a case is about where it is about no repair; and what says that a repair was reported. */
const beforeFault: ReadonlySet<KindName> = new Set<KindName>([
  ...(['repair reported', 'hazard reported', 'internal damage reported', 'problem returned', 'works ordered'] as const),
  ...([
    'antisocial behaviour reported',
    'complaint received',
    'dissatisfaction shown',
    'adaptation asked for',
  ] as const),
  ...(['staff conduct alleged', 'discrimination alleged', 'abuse disclosed', 'moved out', 'move asked for'] as const),
  ...(['hazard triaged', 'determination received', 'asbestos suspected', 'request made', 'promise made'] as const),
]);

const isFault = remembered(tellsOfFault);

/** What a note tells was done counts where it answers something heard. */
function hearActs(telling: Telling): void {
  const { entry, heard } = telling;
  if (!heard.some(({ id }) => id !== entry.id)) return;
  for (const { kind, fields } of actsSaid(telling.words)) add(telling, kind, fields);
}

const actsSaid = remembered((words: string) => actsIn(plainInFull(words)));

/** Whether something of these kinds was written down, or heard, by the day of these words. */
function isKnown({ reading, entry, heard }: Telling, ...kinds: readonly KindName[]): boolean {
  return (
    reading.ofAny(...kinds).some(({ happened }) => happened <= entry.happened) ||
    heard.some(({ kind }) => kinds.includes(kind))
  );
}

/** Adds what was heard, unless it, or what comes of it, was written down by then or soon after, or was heard before. */
function addNew<K extends KindName>(
  telling: Telling,
  orAny: readonly KindName[],
  kind: K,
  fields: Partial<Entry<K>>,
): void {
  const { reading, entry, heard } = telling;
  const kinds: readonly KindName[] = [kind, ...orAny];
  if (heard.some((one) => kinds.includes(one.kind))) return;
  if (!reading.ofAny(...kinds).some(({ happened }) => happened <= soonAfter(entry))) add(telling, kind, fields);
}

function soonAfter(entry: Entry): number {
  return daysAfter(entry.happened, daysToWriteDown);
}

/** What is written down as what it is within these days was not left in a note. */
const daysToWriteDown = 10;

function add({ entry, heard }: Telling, kind: KindName, fields: object): void {
  const { id, subject, happened, at, recorded, corrected, about, by } = entry;
  heard.push({ id, subject, happened, at, recorded, corrected, for: entry.for, about, by, ...fields, kind } as Entry);
}

/** A name that stands in brackets behind whom it is of: 'the officer (G Tait)'. */
function named(words: string): string | undefined {
  return /\(([A-Z][\w.’']*(?: [A-Z][\w’']+){0,2})\)/.exec(words)?.[1];
}
