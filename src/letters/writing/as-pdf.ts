import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Block } from '../block.ts';
import { blocksToSet, type LetterToWrite, sizesOf } from './letter-to-write.ts';

/**
 * A letter as a tagged PDF: its language, title, headings, paragraphs and lists are marked, so that a screen reader can
 * find its way. The font comes with it and holds the letters of most languages a name is written in.
 */
export function letterAsPdf(letter: LetterToWrite): Promise<Buffer> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin: 72, pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true },
    ...{ info: { Title: letter.title }, font: fontNamed('DejaVuSans') },
  });
  const parts: Buffer[] = [];
  const made = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  document.registerFont('bold', fontNamed('DejaVuSans-Bold'));
  document.registerFont('plain', fontNamed('DejaVuSans'));
  write(document, letter);
  document.end();
  return made;
}

function write(document: PDFKit.PDFDocument, letter: LetterToWrite): void {
  const { body, heading, lineGap, paragraphGap } = sizesOf(letter);
  const blocks = blocksToSet(letter);
  const whole = document.struct('Document');
  document.addStructure(whole);
  const space = { paragraphGap: body * paragraphGap, lineGap: body * lineGap };
  const put = ({ sort, text }: Block) => {
    document.font(sort === 'heading' ? 'bold' : 'plain').fontSize(sort === 'heading' ? heading : body);
    document.text(text, space);
  };
  // A tag is begun on the page its words stand on, and a heading stands with the words it heads.
  const makeRoomFor = (sort: Block['sort']) => {
    const line = body * (lineHeight + lineGap);
    const wanted = sort === 'heading' ? heading * lineHeight + body * (lineGap + paragraphGap) + line : line;
    if (document.y + wanted > document.page.maxY()) document.addPage();
  };
  const { left, right } = document.page.margins;
  const putBullet = () => {
    document.font('plain').fontSize(body);
    document.text('•', left, document.y, { lineBreak: false });
  };
  const putItem = ({ text }: Block) => {
    const width = document.page.width - left - right - body * indent;
    document.text(text, left + body * indent, document.y, { ...space, width });
    document.x = left;
  };
  for (const [place, block] of blocks.entries()) {
    if (block.sort !== 'item') {
      makeRoomFor(block.sort);
      whole.add(document.struct(block.sort === 'heading' ? 'H1' : 'P', {}, () => put(block)));
      continue;
    }
    if (blocks[place - 1]?.sort === 'item') continue;
    const list = document.struct('L');
    whole.add(list);
    for (const item of itemsFrom(blocks, place)) {
      makeRoomFor('item');
      list.add(
        document.struct('LI', {}, [
          document.struct('Lbl', {}, putBullet),
          document.struct('LBody', {}, () => putItem(item)),
        ]),
      );
    }
    list.end();
  }
  whole.end();
}

/** The height of a line, as a part of the size of its letters, with a little to spare. */
const lineHeight = 1.2;

/** How far the words of an item stand in from the margin, as a part of their size. */
const indent = 1.2;

/** The items of the list that begins at a place. */
function itemsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  const rest = blocks.slice(start);
  const end = rest.findIndex(({ sort }) => sort !== 'item');
  return end < 0 ? rest : rest.slice(0, end);
}

function fontNamed(name: string): string {
  return fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
}
