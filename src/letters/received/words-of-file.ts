import type { Day } from '../../calendar/day.ts';
import { textIn } from '../../library/report/written.ts';
import { beginsAsEmail } from '../../record/attached-file.ts';
import { CannotReadLetter } from '../opening/cannot-read-letter.ts';
import { blocksOfDocx } from '../opening/docx.ts';
import { laidOut } from './laid-out.ts';
import { wordsOfEmail } from './words-of-email.ts';
import { blocksOfPdf } from './words-of-pdf.ts';

/** The words of a letter that came as a file, laid out as text; the day it was sent, where the file says so; and what else is in it. */
export type WordsOfFile = {
  readonly text: string;
  readonly sent: Day | undefined;
  /** The names of files that came with an e-mail: none of them is read. */
  readonly unread: readonly string[];
};

/** The most a file may be, in bytes, to be read as a letter: room for one with photos in it. */
export const largestLetterFile = 20 * 1024 * 1024;

/**
 * Takes the words out of a resident’s letter that came as a PDF, a Word document (.docx), an e-mail (.eml) or plain text.
 * What it is, is told by its content. Throws CannotReadLetter, whose message says what to do, for a scan, a file that is
 * locked or broken, and for what is none of these.
 */
export async function wordsOfFile(bytes: Buffer): Promise<WordsOfFile> {
  if (bytes.length > largestLetterFile)
    throw new CannotReadLetter(
      `This file is over ${largestLetterFile / 1024 / 1024} MB, which is more than is read at once. Paste the words of the letter instead.`,
    );
  const words = await wordsIn(bytes);
  if (!/\p{L}{2}/u.test(words.text))
    throw new CannotReadLetter('There are no words in this file. Check that it is the right one, or paste the letter.');
  return words;
}

async function wordsIn(bytes: Buffer): Promise<WordsOfFile> {
  const begins = bytes.subarray(0, 8).toString('latin1');
  const other = others.find(([start]) => begins.startsWith(start));
  if (other) throw new CannotReadLetter(other[1]);
  if (bytes.subarray(0, 1024).includes('%PDF-')) return alone(laidOut(await blocksOfPdf(bytes)));
  if (begins.startsWith('PK')) return alone(laidOut(await blocksOfDocx(bytes)));
  if (beginsAsEmail(bytes.subarray(0, 65_536).toString('latin1'))) return wordsOfEmail(bytes);
  const text = textIn(bytes);
  if (text === undefined)
    throw new CannotReadLetter(
      'This file is neither a PDF, a Word document, an e-mail nor plain text. Type or paste the words of the letter.',
    );
  return alone(text.replace(/^\ufeff/, '').trim());
}

function alone(text: string): WordsOfFile {
  return { text, sent: undefined, unread: [] };
}

/** What residents send that cannot be read here, by how the file begins, and what to do about it. */
const others: readonly (readonly [string, string])[] = [
  [
    '\u00d0\u00cf\u0011\u00e0',
    'This is a Word document of the old sort (.doc), an Outlook message (.msg), or one locked with a password. Open it, save it as .docx, PDF or plain text without a password, and read that.',
  ],
  ['{\\rtf', 'This is rich text (.rtf). Open it, save it as .docx or plain text, and read that.'],
  ...(['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'II*', 'MM\u0000*', 'RIFF'] as const).map(
    (start) =>
      [
        start,
        'This is a picture, and its words cannot be read from it. Read it yourself, and type or paste its words.',
      ] as const,
  ),
];
