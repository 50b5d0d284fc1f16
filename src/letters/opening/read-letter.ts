import type { Block } from '../block.ts';
import { CannotReadLetter, largestLetter } from './cannot-read-letter.ts';
import { blocksOfDocx } from './docx.ts';
import { blocksOfHtml } from './html.ts';
import { blocksOfMarkdown } from './markdown.ts';
import { blocksOfText } from './plain-text.ts';

/**
 * Reads a letter from a file’s bytes: plain text, Markdown, HTML or a Word document (.docx), told apart by its name and,
 * where that says nothing, by how it begins. Throws CannotReadLetter, whose message says what to do.
 */
export async function readLetter(bytes: Buffer, name: string): Promise<readonly Block[]> {
  if (bytes.length > largestLetter)
    throw new CannotReadLetter(
      `This file is over ${largestLetter / 1024 / 1024} MB; a letter is far smaller. Is it the right file?`,
    );
  const blocks = await blocksOf(bytes, name.toLowerCase());
  if (blocks.length === 0)
    throw new CannotReadLetter('This file has no words in it. Write the letter in it and try again.');
  if (!blocks.some(({ text }) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text)))
    throw new CannotReadLetter('This does not read as a letter: there is no sentence in it.', blocks[0]?.line);
  return blocks;
}

async function blocksOf(bytes: Buffer, name: string): Promise<readonly Block[]> {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return blocksOfDocx(bytes);
  const sort = sortOf(bytes);
  if (sort)
    throw new CannotReadLetter(
      `This is ${sort}, which cannot be checked yet. Save the letter as .docx or as plain text.`,
    );
  if (name.endsWith('.docx')) return blocksOfDocx(bytes);
  const text = textOf(bytes);
  if (/\.html?$/.test(name) || /^\s*(?:<!doctype html|<html|<body)/i.test(text)) return blocksOfHtml(text);
  return /\.(?:md|markdown)$/.test(name) ? blocksOfMarkdown(text) : blocksOfText(text);
}

function sortOf(bytes: Buffer): string | undefined {
  const begins = bytes.subarray(0, 8).toString('latin1');
  if (begins.startsWith('%PDF')) return 'a PDF';
  if (begins.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'a Word document of the old sort (.doc)';
  if (begins.startsWith('{\\rtf')) return 'rich text (.rtf)';
  return undefined;
}

/** Text in UTF-8, or in UTF-16 with the mark Windows puts before it. */
function textOf(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotReadLetter(
      `This is not text (UTF-8): it stops being text at line ${lineOfFault(bytes)}. Save it as plain text and try again.`,
      lineOfFault(bytes),
    );
  }
  const binary = text.search(/(?![\t\n\v\f\r])\p{Cc}/u);
  if (binary < 0) return text;
  const line = text.slice(0, binary).split('\n').length;
  throw new CannotReadLetter(
    `This is not a letter: line ${line} holds bytes that are not text. Save it as plain text and try again.`,
    line,
  );
}

/** The line of the first byte that is no UTF-8. */
function lineOfFault(bytes: Buffer): number {
  const read = bytes.toString('utf8');
  const at = read.indexOf('\ufffd');
  return read.slice(0, Math.max(at, 0)).split('\n').length;
}
