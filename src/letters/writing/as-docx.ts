import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from '../block.ts';
import { type LetterToWrite, sizesOf } from './letter-to-write.ts';

/** A letter as a Word document: real headings and lists, so that it can be read aloud and changed. */
export async function letterAsDocx(letter: LetterToWrite): Promise<Buffer> {
  const { body, heading } = sizesOf(letter);
  const run = { size: body * 2, font: 'Arial' };
  const document = new Document({
    title: letter.title,
    creator: '',
    styles: {
      default: {
        document: { run: { ...run, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 160, line: 320 } } },
        heading1: {
          run: { ...run, size: heading * 2, bold: true },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [{ children: letter.blocks.map(paragraphOf) }],
  });
  return Packer.toBuffer(document);
}

function paragraphOf({ sort, text }: Block): Paragraph {
  const children = text.split('\n').map((line, place) => new TextRun({ text: line, ...(place > 0 && { break: 1 }) }));
  if (sort === 'heading') return new Paragraph({ children, heading: HeadingLevel.HEADING_1, keepNext: true });
  return sort === 'item' ? new Paragraph({ children, bullet: { level: 0 } }) : new Paragraph({ children });
}
