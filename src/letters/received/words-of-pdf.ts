import { blocksOf } from '../../library/report/block.ts';
import { CannotReadPdf, linesOfPdf } from '../../library/report/from-pdf.ts';
import type { Block } from '../block.ts';
import { CannotReadLetter } from '../opening/cannot-read-letter.ts';

/** The blocks of a letter that came as a PDF, whole again where a page broke them. Throws CannotReadLetter. */
export async function blocksOfPdf(bytes: Buffer): Promise<readonly Block[]> {
  try {
    return blocksOf(await linesOfPdf(bytes, mostPages)).map(({ text, mark, at }) => ({
      sort: mark === 'heading' || mark === 'item' ? mark : 'paragraph',
      text: text.replaceAll('\t', ' '),
      line: at.line,
    }));
  } catch (error) {
    if (error instanceof CannotReadPdf) throw new CannotReadLetter(says[error.why]);
    throw error;
  }
}

/** Longer than any letter with what is stapled to it. */
const mostPages = 100;

const says: Readonly<Record<CannotReadPdf['why'], string>> = {
  pictures:
    'This PDF is a scan: pictures of pages, with no words that can be taken out. Read it yourself, and type its words, or have them recognised by the scanner and read that file.',
  locked: 'This PDF is locked with a password. Ask for it, save a copy without one, and read that; or paste its words.',
  broken: 'This PDF is broken and cannot be opened. Ask for it to be sent again, or paste its words.',
  'too long': `This PDF has more than ${mostPages} pages. Save the letter itself as a file of its own, and read that.`,
};
