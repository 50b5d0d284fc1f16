import PostalMime, { type Email } from 'postal-mime';
import { dayOf, readInstant } from '../../calendar/instant.ts';
import { CannotReadLetter } from '../opening/cannot-read-letter.ts';
import { blocksOfHtml } from '../opening/html.ts';
import { laidOut } from './laid-out.ts';
import type { WordsOfFile } from './words-of-file.ts';

/**
 * The words of an e-mail: its subject, then what it says, by its plain text or else its page. Throws CannotReadLetter,
 * naming what is attached to it where it says nothing itself.
 */
export async function wordsOfEmail(bytes: Buffer): Promise<WordsOfFile> {
  const email = await parse(bytes);
  const page = email.html === undefined ? '' : laidOut(blocksOfHtml(email.html));
  const body = (email.text?.trim() || page).replace(/\r\n?/g, '\n');
  const unread = email.attachments.flatMap(({ filename, disposition }) =>
    filename && disposition !== 'inline' ? [filename] : [],
  );
  if (!/\p{L}{2,}\s+\p{L}{2,}/u.test(body))
    throw new CannotReadLetter(
      unread.length > 0
        ? `This e-mail says nothing itself. The letter may be what came with it: save ${unread
            .slice(0, 3)
            .map((name) => `“${name}”`)
            .join(', ')} from your e-mail, and read that.`
        : 'This e-mail says nothing. Check that it is the right one, or paste the letter.',
    );
  const subject = email.subject?.replace(/\s+/g, ' ').trim() ?? '';
  const sent = email.date === undefined ? undefined : readInstant(email.date);
  return { text: [subject, body].filter(Boolean).join('\n\n').trim(), sent: sent && dayOf(sent), unread };
}

async function parse(bytes: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 30 });
  } catch {
    throw new CannotReadLetter('This e-mail is damaged and cannot be read. Save it again, or paste its words.');
  }
}
