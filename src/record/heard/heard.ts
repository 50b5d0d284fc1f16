import { daysAfter } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { speaksOfAbuse } from '../household/abuse-words.ts';
import { plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { actsIn } from './acts-words.ts';
import { professionalIn } from './case-words.ts';
import { tellsOfFault } from './fault-words.ts';
import { type Said, saidIn } from './topics.ts';

/**
 * What was told in the words of a note, a call, a message or a visit, and written down as nothing else: each as the entry
 * it would have been, under the id of the one whose words it is. Where it was written down as what it is, before or within
 * ten days after, nothing is heard. Empty for most records.
 */
export function heardIn(reading: Reading): readonly Entry[] {
  const spoken = reading.ofAny(...spokenIn);
  if (spoken.length === 0) return spoken;
  const heard: Entry[] = [];
  for (const entry of spoken) {
    const words = wordsOf(entry);
    const said = words === undefined ? undefined : saidIn(words);
    if (words !== undefined) hear({ reading, entry, words, said, heard });
  }
  return heard;
}

const spokenIn = [
  'note made',
  'resident chased',
  'impact told',
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
  readonly said: Said | undefined;
  readonly heard: Entry[];
};

function wordsOf(entry: Spoken): string | undefined {
  switch (entry.kind) {
    case 'impact told':
      return entry.impact;
    case 'visit made':
      return entry.note;
    default:
      return entry.says;
  }
}

function hear(telling: Telling): void {
  const { entry, said } = telling;
  if (said?.tells('programme') && isKnown(telling, 'repair reported', 'hazard reported'))
    addNew(telling, ['planned works overridden'], 'left to planned works', { why: telling.words });
  if (entry.kind === 'resident updated' || entry.kind === 'letter sent') {
    if (said) hearOfOwner(telling, said);
    return;
  }
  if (said) {
    hearUnhappy(telling, said);
    hearAllegations(telling, said);
    hearTrouble(telling, said);
    hearOfOwner(telling, said);
    if (said.tells('adaptation'))
      addNew(telling, ['therapist report received'], 'adaptation asked for', { adaptation: telling.words });
  }
  if (entry.kind === 'note made') hearProfessional(telling);
  hearFault(telling);
  if (entry.kind === 'note made') hearActs(telling);
}

function hearUnhappy(telling: Telling, said: Said): void {
  const { reading, entry, heard } = telling;
  const answered = reading.of('response sent').findLast(({ happened }) => happened <= entry.happened);
  if (answered && answered.stage === 1 && said.tells('review')) {
    const isAsked = [...reading.of('escalation asked for'), ...heard].some(
      (one) =>
        one.kind === 'escalation asked for' && one.happened >= answered.happened && one.happened <= soonAfter(entry),
    );
    if (!isAsked) add(telling, 'escalation asked for', { why: telling.words });
    return;
  }
  if (said.tells('complaint')) {
    addNew(telling, ['complaint refused'], 'complaint received', {});
    return;
  }
  if (said.tells(entry.kind === 'note made' ? 'told unhappy' : 'unhappy') && entry.kind !== 'visit made')
    addNew(telling, ['complaint received', 'complaint offered', 'complaint refused'], 'dissatisfaction shown', {
      says: telling.words,
    });
}

function hearAllegations(telling: Telling, said: Said): void {
  const staff = said.tells('staff');
  if (typeof staff === 'string')
    addNew(telling, [], 'staff conduct alleged', { person: named(telling.words) ?? staff, what: telling.words });
  if (said.tells('discrimination')) addNew(telling, [], 'discrimination alleged', { what: telling.words });
  if (said.tells('data')) addNew(telling, [], 'personal data misused', { what: telling.words });
}

function hearTrouble(telling: Telling, said: Said): void {
  const harm = said.tells('behaviour');
  if (typeof harm === 'string' && !speaksOfAbuse(telling.words))
    addNew(telling, ['abuse disclosed'], 'antisocial behaviour reported', {
      harm: harm as Entry<'antisocial behaviour reported'>['harm'],
      incident: telling.words,
    });
  if (!isKnown(telling, 'antisocial behaviour reported')) return;
  if (said.tells('evidence')) addNew(telling, ['evidence taken'], 'evidence offered', { what: telling.words });
  if (said.tells('partner')) addNew(telling, ['partners brought together'], 'partner involved', { partner: 'police' });
  if (said.tells('move'))
    addNew(telling, ['move considered', 'moved out', 'request made'], 'move asked for', { why: telling.words });
}

/** A cause that lies in another home, its owner asked to act, or somebody there who lets nobody in. */
function hearOfOwner(telling: Telling, said: Said): void {
  const { entry } = telling;
  if (!isKnown(telling, 'repair reported', 'hazard reported')) return;
  if ((entry.kind === 'note made' || entry.kind === 'visit made') && said.tells('next door'))
    addNew(telling, ['other owner found'], 'cause found', { where: 'another property', cause: telling.words });
  const isNextDoor = [...telling.reading.of('cause found'), ...telling.heard].some(
    (one) => one.kind === 'cause found' && one.where === 'another property' && one.happened <= entry.happened,
  );
  if (!isNextDoor) return;
  if (said.tells('owner asked')) addNew(telling, [], 'other owner found', {});
  if (said.tells('refusal')) addNew(telling, ['enforcement considered'], 'neighbour refused', { what: telling.words });
}

function hearProfessional(telling: Telling): void {
  const { reading, entry, heard } = telling;
  const source = professionalSaid(`${entry.by ?? ''}\n${telling.words}`);
  if (source === 'nobody') return;
  const isWritten = [
    ...reading.ofAny('professional evidence received', 'health worsened', 'risk to life raised'),
    ...heard,
  ].some(
    (one) => one.kind !== 'note made' && isLetter(one) && Math.abs(one.happened - entry.happened) <= daysToWriteDown,
  );
  if (!isWritten) add(telling, 'professional evidence received', { source, says: telling.words });
}

function isLetter({ kind }: Entry): boolean {
  return kind === 'professional evidence received' || kind === 'health worsened' || kind === 'risk to life raised';
}

const professionalSaid = remembered((byAndWords: string): string => {
  const place = byAndWords.indexOf('\n');
  return professionalIn(plainInFull(byAndWords.slice(place + 1)), byAndWords.slice(0, place) || undefined) ?? 'nobody';
});

/** Something wrong with the home, where no report of anything is on record. */
function hearFault(telling: Telling): void {
  const { entry, words } = telling;
  if (entry.kind === 'visit made' || isKnown(telling, 'repair reported', 'hazard reported', 'internal damage reported'))
    return;
  if (isFault(words))
    addNew(telling, ['hazard reported', 'internal damage reported', 'defect known'], 'repair reported', {
      problem: words,
    });
}

const isFault = remembered(tellsOfFault);

/** What a note tells was done counts where it answers something heard, or works that are finished. */
function hearActs(telling: Telling): void {
  const { reading, entry, heard } = telling;
  const isFinished = reading
    .ofAny('works completed', 'visit made')
    .some(
      (one) => one.happened <= entry.happened && (one.kind === 'works completed' || one.outcome === 'works completed'),
    );
  const isAnswer = heard.some(({ id }) => id !== entry.id);
  if (!isAnswer && !isFinished) return;
  for (const { kind, fields } of actsSaid(telling.words))
    if (isAnswer || kind === 'resident confirmed fixed') add(telling, kind, fields);
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
