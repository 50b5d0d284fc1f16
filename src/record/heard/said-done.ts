import type { Entry, KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFromThem } from '../what-it-says.ts';
import { doneSaid } from './done-words.ts';
import { heardIn } from './heard.ts';
import { isByProfessional } from './professional-heard.ts';
import { fieldsSaid, fieldsSupposed, isOfAnotherDay } from './said-fields.ts';
import { type Spoken, wordsOf } from './telling.ts';

/** Something our own people’s words say was done: what it would be, and the entry whose words they are. */
export type SaidDone = {
  readonly told: Entry;
  readonly note: Spoken;
  /** What of it the words themselves say; the rest of `told` is only supposed, and for a person to say. */
  readonly said: Readonly<Record<string, string>>;
  /** They say that it was done on another day than they were written: which, is for a person to say. */
  readonly isOfAnotherDay: boolean;
};

/**
 * Everything the words of a record may say was done, in the order it happened, each as the entry it would be if somebody
 * wrote it down: under an id of its own, with the day of the note. Nothing is here that was written down from that note,
 * or as what it is on that day. It is only ever shown to a person, and answers nothing.
 */
export function saidDone(reading: Reading): readonly SaidDone[] {
  const found = new Map<string, SaidDone>();
  const keep = (note: Spoken, kind: KindName, words: string) => {
    const id = `${note.id} as ${kind}`;
    if (found.has(id) || isWritten(reading, note, kind)) return;
    const said = fieldsSaid(kind, words);
    const told = entryOf(note, id, kind, { ...fieldsSupposed(kind), ...said });
    found.set(id, { told, note, said, isOfAnotherDay: isOfAnotherDay(kind, words) });
  };
  for (const note of reading.ofAnyIn(byUs)) {
    if (!isOurs(note)) continue;
    const words = wordsOf(note) ?? '';
    for (const kind of doneSaid(words)) keep(note, kind, words);
  }
  for (const told of heardIn(reading)) {
    const note = reading.entry(told.id);
    if (note && isOurs(note) && deeds.has(told.kind)) keep(note, told.kind, wordsOf(note) ?? '');
  }
  return [...found.values()].sort((one, other) => one.told.happened - other.told.happened);
}

/** The kinds in which our own people write what they did. */
const byUs = ['note made', 'visit made', 'resident updated', 'letter sent'] as const;

/** Of what is heard, what we do: the rest is told to us, and is owed an answer. */
const deeds: ReadonlySet<KindName> = new Set<KindName>([
  ...(['works completed', 'survey made', 'moved out', 'response sent', 'other owner found'] as const),
]);

/** Written by one of our own people: not by the resident, nor by a doctor or the like whose words were put in a note. */
function isOurs(entry: Entry): entry is Spoken {
  if (!(byUs as readonly KindName[]).includes(entry.kind)) return false;
  return !isFromThem({ ...entry, kind: 'letter sent' } as Entry) && !isByProfessional(entry as Spoken);
}

function isWritten(reading: Reading, note: Entry, kind: KindName): boolean {
  return (
    note.kind === kind ||
    reading.of(kind).some(({ happened, about }) => happened === note.happened || about === note.id)
  );
}

function entryOf(note: Entry, id: string, kind: KindName, fields: object): Entry {
  const { subject, happened, at, recorded, corrected, by } = note;
  return {
    ...fields,
    id,
    subject,
    kind,
    happened,
    at,
    recorded,
    corrected,
    for: note.for,
    about: note.id,
    by,
  } as Entry;
}
