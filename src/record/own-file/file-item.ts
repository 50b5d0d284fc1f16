import { isSensitive, isSensitiveByKind } from '../casework/sensitive.ts';
import { visibleRecord } from '../casework/visible-record.ts';
import type { CaseRecord, Entry, KindName } from '../entry.ts';
import { sayEntry } from '../entry.ts';
import { plainlyTellsOfAbuse } from '../household/abuse-words.ts';
import { isSamePerson } from '../household/known-need.ts';
import { endSentences } from '../kind.ts';
import { everyone } from '../moves/place-check.ts';
import { mentions, type Names, namesIn } from './names.ts';

/** What is done with one entry in a person’s own file. */
export const choices = ['show', 'mask names', 'leave out'] as const;
export type Choice = (typeof choices)[number];

/** One entry as somebody looks it over before a person’s own file is made. */
export type FileItem = {
  readonly entry: Entry;
  readonly says: string;
  /** Whoever else is named in it. */
  readonly others: readonly string[];
  /** What is done where nobody chooses. */
  readonly usual: Choice;
  /** It tells of danger to somebody else: it is left out whatever anybody chooses. */
  readonly isLocked: boolean;
  readonly why: string | undefined;
};

/** Whose file it is, as the record calls them, and by name where it is known. */
export type WhoseFile = { readonly person: string; readonly isResident: boolean; readonly names: Names };

/**
 * Everything on record of a household and its cases, with what is usually done with each entry in one person’s own file:
 * what is theirs is shown, others’ names in it masked, and what is another’s left out. What tells of danger to somebody
 * else can never be put in it: it may be the very person who is the danger that asks. `danger` says what does where more is
 * on record than what is gone through here.
 */
export function fileItems(
  record: CaseRecord,
  whose: WhoseFile,
  danger: ReadonlySet<string> = entriesOfDanger(record, whose),
): readonly FileItem[] {
  return record
    .filter(({ subject, kind }) => !subject.startsWith('landlord:') && kind !== 'own file made')
    .map((entry) => itemOf(entry, whose, danger));
}

/** Whether somebody else of the household has told of danger: the file is then made with particular care. */
export function isDangerToOthers(items: readonly FileItem[]): boolean {
  return items.some(({ isLocked }) => isLocked);
}

function itemOf(entry: Entry, whose: WhoseFile, danger: ReadonlySet<string>): FileItem {
  const says = entry.note === undefined ? sayEntry(entry) : endSentences([sayEntry(entry), entry.note]);
  const others = namesIn(entry, whose.names);
  const item = { entry, says, others };
  if (danger.has(entry.id)) {
    return { ...item, usual: 'leave out', isLocked: true, why: 'It may put somebody else in danger' };
  }
  const about = personIn(entry);
  if (about !== undefined && !isOf(whose, about))
    return { ...item, usual: 'leave out', isLocked: false, why: `It is about ${about}` };
  if (about === undefined && !whose.isResident && !mentions(entry, [whose.person, ...whose.names.own]))
    return { ...item, usual: 'leave out', isLocked: false, why: 'It does not name them' };
  if (others.length > 0)
    return { ...item, usual: 'mask names', isLocked: false, why: `Others are named: ${others.join(', ')}` };
  return { ...item, usual: 'show', isLocked: false, why: undefined };
}

/**
 * The entries that tell of danger to somebody other than whose file it is, with all that answers, concerns or corrects
 * them, and every entry of a case that is about it. Where it cannot be told who is in danger, it is taken to be another.
 */
export function entriesOfDanger(record: CaseRecord, whose: WhoseFile): ReadonlySet<string> {
  // That everybody may see a case again is no leave to give its words to whom they are about.
  const unlifted = record.filter(({ kind }) => kind !== 'restriction lifted');
  const seenByAll = new Map(visibleRecord(unlifted, false).map((entry) => [entry.id, entry]));
  const sensitive = unlifted.filter((entry) => seenByAll.get(entry.id) !== entry);
  const harmed = sensitive.filter(({ subject }) => subject.startsWith('household:')).map(personIn);
  const isOnlyTheirs = harmed.length > 0 && harmed.every((person) => person === undefined || isOf(whose, person));
  const isTheirs = (entry: Entry) => {
    // Whom a report or a letter is about is not who told what stands in it.
    if (!isSensitiveByKind(entry) && plainlyTellsOfAbuse(entry)) return isOnlyTheirs;
    const person = personIn(entry);
    if (person !== undefined) return isOf(whose, person);
    return ofTheLandlord.has(entry.kind) ? whose.isResident : isOnlyTheirs;
  };
  const others = sensitive.filter((entry) => !isTheirs(entry));
  const hasOthers = others.length > 0;
  const closed = new Set(others.filter(isSensitive).map(({ subject }) => subject));
  for (const entry of record) if (isOpenedForDanger(entry, hasOthers) && !isOnlyTheirs) closed.add(entry.subject);
  return new Set(
    record
      .filter(
        (entry) =>
          others.includes(entry) ||
          (entry.subject.startsWith('case:') && closed.has(entry.subject)) ||
          (hasOthers && !isOnlyTheirs && tellsWhereTheyAre.has(entry.kind)),
      )
      .map(({ id }) => id),
  );
}

/** Kinds that may say where somebody went to be safe, on whatever case they stand. */
const tellsWhereTheyAre: ReadonlySet<KindName> = new Set<KindName>([
  ...([
    'move asked for',
    'move considered',
    'move explained',
    'move progressed',
    'moved out',
    'moved for good',
  ] as const),
  ...(['home offered', 'alternative home offered', 'viewing arranged', 'return date given', 'move reviewed'] as const),
]);

/** What a resident tells of the landlord is their own, whoever of its staff it names. */
const ofTheLandlord: ReadonlySet<KindName> = new Set<KindName>([
  'staff conduct alleged',
  'discrimination alleged',
  'personal data misused',
]);

function isOpenedForDanger(entry: Entry, hasOthers: boolean): boolean {
  if (entry.kind === 'case restricted') return hasOthers;
  return entry.kind === 'case opened' && ['domestic abuse', 'safeguarding'].includes(entry.family);
}

function isOf({ person, names }: WhoseFile, other: string): boolean {
  return [person, ...names.own].some((one) => isSamePerson(whole(one), whole(other)));
}

function personIn(entry: Entry): string | undefined {
  if (entry.kind === 'representative named' || entry.kind === 'appointment made') return undefined;
  if (entry.subject.startsWith('case:') && (entry.kind === 'staff conduct alleged' || entry.kind === 'contact barred'))
    return undefined;
  // What was found for everyone together is about each of them.
  if (entry.kind === 'home checked for person' && isSamePerson(entry.person, everyone)) return undefined;
  return 'person' in entry ? entry.person : undefined;
}

function whole(person: string): string {
  return person.trim().replace(/^the /i, '');
}
