import { day } from '../../../src/calendar/day.ts';
import { CannotReadLetter } from '../../../src/letters/opening/cannot-read-letter.ts';
import { blocksOfText } from '../../../src/letters/opening/plain-text.ts';
import { readComplaintLetter } from '../../../src/letters/received/suggest.ts';
import { wordsOfFile } from '../../../src/letters/received/words-of-file.ts';
import { letterAsDocx } from '../../../src/letters/writing/as-docx.ts';
import { letterAsPdf } from '../../../src/letters/writing/as-pdf.ts';
import { mutated } from '../mutate.ts';
import type { Parser } from '../parsers.ts';

const letter =
  'Dear Sir\n\nNobody came on 2 February 2026.\n\nWhat I want\n\n- the damp treated\n- an apology\n\nOn 3 March you wrote:\n> We came.\n\nYours\nMaria';
const head = 'From: Maria <m@example.org>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n';
const emails = [
  `${head}Subject: =?utf-8?B?VGhlIGRhbXA=?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nNobody=20came.\r\n${letter}`,
  `${head}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>Nobody came.<blockquote>We did.</blockquote>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${head}\r\nAgain.\r\n--b--\r\n`,
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(letter).toString('base64')}\r\n--b\r\nContent-Type: application/pdf; name*0*=utf-8''a; name*1=b.pdf\r\n\r\nx\r\n--b--\r\n`,
];

/** Letters that came as files: their words are taken out, and suggestions drawn from them. */
export const letterParser: Parser<Buffer> = {
  inputs: async () => {
    const made = { blocks: blocksOfText(letter), title: 'A letter', isLargePrint: false };
    return mutated([
      await letterAsPdf(made),
      await letterAsDocx(made),
      ...emails.map((email) => Buffer.from(email)),
      Buffer.from(letter),
      Buffer.from(`\ufeff${letter}`, 'utf16le'),
    ]);
  },
  read: async (bytes) => {
    try {
      const { text, unread } = await wordsOfFile(bytes);
      if (typeof text !== 'string' || !unread.every((name) => typeof name === 'string')) throw new Error('No words');
      readComplaintLetter(text, day('2026-03-06'));
    } catch (error) {
      if (!(error instanceof CannotReadLetter)) throw error;
    }
  },
};
