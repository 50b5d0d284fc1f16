import PDFDocument from 'pdfkit';
import type { Piece } from './made-report.ts';

/** A file of a report, as bytes, with the name it is given. */
export type MadeFile = { readonly name: string; readonly bytes: Uint8Array };

export const formats: Readonly<Record<string, (pieces: readonly Piece[]) => MadeFile>> = {
  'text, a paragraph a line': (pieces) =>
    text(pieces.map(({ as, text }) => (as === 'item' ? `- ${text}` : text)).join('\n')),
  'text with gaps and odd spaces': (pieces) =>
    text(
      `\uFEFF${pieces.map(({ as, text }) => (as === 'item' ? `  •\u00A0 ${spaced(text)}  ` : `${spaced(text)}   `)).join('\r\n\r\n')}`,
    ),
  'text with bullets alone on their lines': (pieces) =>
    text(pieces.map(({ as, text }) => (as === 'item' ? `•\n${text}` : text)).join('\n\n')),
  'text broken at a width, by hyphens and by pages': (pieces) => text(broken(pieces)),
  Markdown: (pieces) => ({ name: 'report.md', bytes: bytesOf(pieces.map(markdownLine).join('\n\n')) }),
  'Markdown without headings, names in bold, references linked': (pieces) => ({
    name: 'report.md',
    bytes: bytesOf(pieces.map((piece) => (piece.as === 'item' ? `* ${piece.text}` : linked(piece))).join('\n\n')),
  }),
  'a web page': (pieces) => ({ name: 'report.html', bytes: bytesOf(webPage(pieces)) }),
};

const bytesOf = (words: string) => new TextEncoder().encode(words);
const text = (words: string): MadeFile => ({ name: 'report.txt', bytes: bytesOf(words) });
const spaced = (words: string) =>
  words.replaceAll(' ', (_, at: number) => (at % 3 === 0 ? '\u00A0' : at % 7 === 0 ? '  ' : ' '));

function broken(pieces: readonly Piece[]): string {
  let page = 1;
  return pieces
    .flatMap(({ as, text }, place) => {
      const lines = wrapped(as === 'item' ? `• ${text}` : text, 64);
      return place % 9 === 8 ? [...lines, '', String(page++), '', ''] : [...lines, ''];
    })
    .join('\n');
}

/** Lines of a width; a long word may be broken by a hyphen. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else if (/^[a-z]{8,}$/u.test(word) && line.length < width - 5) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines;
}

function markdownLine({ as, text }: Piece): string {
  if (as === 'title') return `# ${text}`;
  if (as === 'heading') return `## **${text}**`;
  return as === 'item' ? `- ${text}` : text;
}

/** As programs that turn PDFs into Markdown write them. */
function linked({ text, name }: Piece): string {
  const named = name === undefined ? text : text.replace(name, `**${name}**`);
  return named.replace(
    /(20\d{7})(\*?)/u,
    (_, reference: string, mark: string) => `**[${reference}](#)**${mark === '' ? '' : '\\*'}`,
  );
}

function webPage(pieces: readonly Piece[]): string {
  const safe = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks: string[] = [];
  for (const { as, text } of pieces) {
    const words = safe(text);
    if (as === 'title') blocks.push(`<h1>${words}</h1>`);
    else if (as === 'heading')
      blocks.push(blocks.length % 2 === 0 ? `<h2>${words}</h2>` : `<p><strong>${words}</strong></p>`);
    else if (as === 'item') blocks.push(`<ul><li><a href="/decisions">${words}</a></li></ul>`);
    else blocks.push(`<p>${words}</p>`);
  }
  return `<!doctype html><html><head><title>Report</title><style>p { color: red }</style></head><body><nav><ul><li>About us</li><li>Contact us</li></ul></nav>
<main>${blocks.join('\n')}</main><form><p>Was this page useful 202400001?</p></form><footer><p>Accessibility</p></footer><script>var cases = 202400002;</script></body></html>`;
}

/** A PDF of a report: larger headings, a running head, page numbers, lines broken by the width of the page. */
export function writePdf(pieces: readonly Piece[], options: { readonly password?: string } = {}): Promise<Uint8Array> {
  const { password } = options;
  const document = new PDFDocument({
    size: 'A4',
    margin: 72,
    bufferPages: true,
    ...(password === undefined ? {} : { userPassword: password }),
  });
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  for (const { as, text } of pieces) {
    document.fontSize(as === 'title' ? 24 : as === 'heading' ? 15 : 11);
    document.text(as === 'item' ? `• ${text}` : text.replace('\t', '          '), { paragraphGap: 8 });
  }
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    // Within the margins no new page is begun by what stands there.
    document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    document.fontSize(9).text('Learning from our cases', 72, 30, { lineBreak: false });
    document.text(`Page ${page + 1} of ${count}`, 72, 805, { lineBreak: false });
  }
  document.end();
  return done;
}
