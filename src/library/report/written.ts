import { linesOfMarkdown } from './from-markdown.ts';
import { CannotReadPdf, linesOfPdf } from './from-pdf.ts';
import { linesOfText } from './from-text.ts';
import { linesOfWebPage } from './from-web-page.ts';
import type { Written } from './line.ts';

/** Why a file could not be read as a report, in a sentence for the person who gave it. */
export type CannotRead = { readonly cannotRead: string };

/** The largest file that is read: the series’ own are under 2 MB. */
export const mostBytes = 50_000_000;

export const tooLarge: CannotRead = {
  cannotRead: `The file is larger than ${mostBytes / 1_000_000} MB; a report of the series is far smaller. Is it the right file?`,
};

/** Reads a file into lines. What it is, is judged by its content; the name helps only to tell Markdown from plain text. */
export async function readWritten(bytes: Uint8Array, name: string): Promise<Written | CannotRead> {
  if (bytes.length === 0) return { cannotRead: 'The file is empty.' };
  if (bytes.length > mostBytes) return tooLarge;
  if (startsWith(bytes, '%PDF-')) return readPdf(bytes);
  if (startsWith(bytes, 'PK'))
    return { cannotRead: 'This is a Word document or another packed file. Save it as PDF or text, and read that.' };
  const text = textIn(bytes);
  if (text === undefined) return { cannotRead: 'This is neither a PDF, a web page nor text.' };
  if (text.trim() === '') return { cannotRead: 'The file is empty.' };
  if (/<(?:!doctype html|html|body|main|article|h1|p)\b/iu.test(text.slice(0, 20_000)) && !isMarkdown(name))
    return { format: 'web page', lines: linesOfWebPage(text) };
  if (isMarkdown(name) || /^#{1,6} \S|\*\*\S.*\S\*\*|\]\((?:#|https?:)/mu.test(text))
    return { format: 'Markdown', lines: linesOfMarkdown(text) };
  return { format: 'text', lines: linesOfText(text) };
}

async function readPdf(bytes: Uint8Array): Promise<Written | CannotRead> {
  try {
    return { format: 'PDF', lines: await linesOfPdf(bytes) };
  } catch (error) {
    if (error instanceof CannotReadPdf) return { cannotRead: error.message };
    throw error;
  }
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name);
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  // Some files have a few bytes of their own before it.
  return Buffer.from(bytes.subarray(0, start === '%PDF-' ? 1024 : start.length)).includes(start);
}

/** The text of a file in UTF-8, UTF-16 or the letters of older Windows programs; undefined where it is no text. */
export function textIn(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? text : undefined;
  } catch {
    // Files saved by older Windows programs; a file that is not text has bytes no such file has.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return isText(text) ? text : undefined;
  }
}

/** Whether a text has none of the characters that only other kinds of file have. */
function isText(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code < 9 || (code > 13 && code < 27)) return false;
  }
  return true;
}
