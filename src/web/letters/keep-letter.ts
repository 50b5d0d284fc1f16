import { Readable } from 'node:stream';
import type { Instant } from '../../calendar/instant.ts';
import { blocksOfText } from '../../letters/opening/plain-text.ts';
import { letterAsDocx } from '../../letters/writing/as-docx.ts';
import type { Entry } from '../../record/entry.ts';
import { findArrival } from '../../store/attachments.ts';
import type { Database } from '../../store/database.ts';
import type { Files } from '../../store/files/files.ts';
import { receiveFile } from '../../store/files/receive.ts';
import type { Scope } from '../../store/scope.ts';
import { entryOf } from '../attachments/arrivals.ts';

/** A letter to be kept with the entry that says it was sent. */
export type LetterToKeep = {
  readonly text: string;
  readonly title: string;
  readonly reference: string;
  readonly name: string;
  readonly isLargePrint: boolean;
  readonly isEasyRead: boolean;
  /** The tag of the language it is in; English where none is given. */
  readonly language?: string | undefined;
  /** What the files are said to be: ‘as sent’. */
  readonly says: string;
  /** The entry it goes with. */
  readonly about: string;
  readonly by: string;
};

/** Takes the letter in as files, as any other is taken in: a Word document and plain text. Gives the entries that hold them. */
export async function keepLetter(
  letter: LetterToKeep,
  {
    database,
    files,
    scope,
    now,
  }: { readonly database: Database; readonly files: Files; readonly scope: Scope; readonly now: Instant },
): Promise<readonly Entry[]> {
  const { text, title, reference, name, about, by, says, ...form } = letter;
  const docx = await letterAsDocx({ blocks: blocksOfText(text), title, ...form });
  const entries: Entry[] = [];
  for (const [end, content] of [
    ['docx', docx],
    ['txt', Buffer.from(text)],
  ] as const) {
    const sent = { reference, name: `${name}.${end}`, content: Readable.from([content]) };
    const received = await receiveFile({ database, files, scope, now }, sent);
    if ('refused' in received) throw new Error('A letter of our own could not be kept');
    const arrival = await database.as(scope, (connection) => findArrival(connection, reference, received.upload));
    const answers = { about, [`shows-${received.upload}`]: `${title}, ${says}` };
    if (arrival) entries.push(...entryOf(arrival, { reference, answers, by, now }));
  }
  return entries;
}
