import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from '../block.ts';
import { blocksToSet, type LetterToWrite, sizesOf } from './letter-to-write.ts';

/** A letter as a Word document: real headings and lists, so that it can be read aloud and changed. */
export async function letterAsDocx(letter: LetterToWrite): Promise<Buffer> {
  const { body, heading } = sizesOf(letter);
  const isRightToLeft = rightToLeft.test(letter.language ?? '');
  const spacing = letter.isEasyRead ? { after: 280, line: 440 } : { after: 160, line: 320 };
  const run = { size: body * 2, font: 'Arial' };
  const document = new Document({
    title: letter.title,
    creator: '',
    styles: {
      default: {
        document: { run: { ...run, language: { value: letter.language ?? 'en-GB' } }, paragraph: { spacing } },
        heading1: {
          run: { ...run, size: heading * 2, bold: true },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [{ children: blocksToSet(letter).map((block) => paragraphOf(block, isRightToLeft)) }],
  });
  return Packer.toBuffer(document);
}

function paragraphOf({ sort, text }: Block, isRightToLeft: boolean): Paragraph {
  const way = isRightToLeft ? { rightToLeft: true } : {};
  const children = text
    .split('\n')
    .map((line, place) => new TextRun({ text: line, ...way, ...(place > 0 && { break: 1 }) }));
  const whole = { children, ...(isRightToLeft && { bidirectional: true }) };
  if (sort === 'heading') return new Paragraph({ ...whole, heading: HeadingLevel.HEADING_1, keepNext: true });
  return sort === 'item' ? new Paragraph({ ...whole, bullet: { level: 0 } }) : new Paragraph(whole);
}

/** Languages written from right to left, by their tags. */
const rightToLeft = /^(?:ar|ckb|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;
