import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';
import type { Block } from '../block.ts';
import { CannotReadLetter, largestLetter } from './cannot-read-letter.ts';

/**
 * Lays out a Word document: its paragraphs as they read with every change accepted. The line of a block is the number of
 * its paragraph, since a Word file has no lines of its own. Throws CannotReadLetter.
 */
export async function blocksOfDocx(bytes: Buffer): Promise<readonly Block[]> {
  return blocksIn(await mainPart(bytes));
}

const damaged = 'This Word document is damaged, or is not one. Save it again as .docx, or as plain text.';
const largestUnpacked = 20 * largestLetter;

/** The XML of the document itself, which is one part of the packed file. Throws CannotReadLetter. */
export function mainPart(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new CannotReadLetter(damaged));
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error || !zip) return fail();
      zip.on('error', fail);
      zip.on('end', () =>
        reject(new CannotReadLetter('This file holds no Word document. Save the letter as .docx, or as plain text.')),
      );
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== 'word/document.xml') return zip.readEntry();
        if (entry.uncompressedSize > largestUnpacked)
          return reject(
            new CannotReadLetter(
              'This Word document unpacks to far more than a letter would, so it was not opened. Save it as plain text.',
            ),
          );
        zip.openReadStream(entry, (fault, stream) => {
          if (fault || !stream) return fail();
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('error', fail);
          stream.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
        });
      });
      zip.readEntry();
    });
  });
}

function blocksIn(xml: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph = 0;
  let open: { text: string; sort: Block['sort'] } | undefined;
  let isText = false;
  let left = 0;
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new CannotReadLetter(damaged);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (leftOut.has(name)) left += 1;
    else if (name === 'w:p') {
      paragraph += 1;
      open = { text: '', sort: 'paragraph' };
    } else if (open && name === 'w:pStyle' && /^(?:heading|title)/i.test(String(attributes['w:val'] ?? '')))
      open.sort = 'heading';
    else if (open && name === 'w:pStyle' && /quote/i.test(String(attributes['w:val'] ?? ''))) open.sort = 'quotation';
    else if (open && name === 'w:numPr') open.sort = 'item';
    else if (open && (name === 'w:br' || name === 'w:cr')) open.text += '\n';
    else if (open && name === 'w:tab') open.text += ' ';
    else if (name === 'w:t') isText = left === 0;
  });
  parser.on('text', (text) => {
    if (isText && open) open.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (leftOut.has(name)) left -= 1;
    else if (name === 'w:t') isText = false;
    else if (name === 'w:p' && open) {
      if (open.text.trim() !== '') blocks.push({ sort: open.sort, line: paragraph, text: open.text });
      open = undefined;
    }
  });
  parser.write(xml).close();
  return blocks;
}

/** Words struck out by a tracked change, and what is shown beside the text. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);
