import { evened, type Line, lineOf, type Mark } from './line.ts';

/** The lines of a Markdown file: its marks for headings, items and rows kept as marks, those inside a line taken off. */
export function linesOfMarkdown(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (const [number, written] of text.split(/\r\n|\r|\n/u).entries()) {
    const line = lineOfMarkdown(written, number + 1, afterGap);
    if (line) lines.push(line);
    afterGap = evened(written) === '' || line?.mark === 'heading';
  }
  return lines;
}

function lineOfMarkdown(written: string, line: number, afterGap: boolean): Line | undefined {
  const text = written.replace(/^\s*(?:>\s*)+/u, '').replace(/(?:\s{2,}|\\)$/u, '');
  if (/^\s*(?:[-*_]\s*){3,}$|^\s*={3,}\s*$|^\s*\|?[\s:|-]+\|[\s:|-]*$/u.test(text)) return undefined;
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/u.exec(text);
  const row = /^\s*\|(.+)\|\s*$/u.exec(text);
  const mark: Mark | undefined = heading ? 'heading' : row ? 'row' : undefined;
  const body = heading?.[1] ?? row?.[1]?.replaceAll(/(?<!\\)\|/gu, '\t') ?? text;
  const { plain, bold } = withoutMarks(body);
  const found = lineOf(plain, { line }, { afterGap, bold, mark });
  return found.text === '' && found.mark !== 'item' ? undefined : found;
}

const escaped = '\uE000';

/** The words of a line without the marks for bold, italics and links, and which of them stood in bold. */
function withoutMarks(written: string): { readonly plain: string; readonly bold: readonly string[] } {
  const bold: string[] = [];
  const stars: string[] = [];
  // A bullet’s own star is not a mark of emphasis, nor is one written with a backslash.
  const [, start = '', rest = ''] = /^(\s*[*+-]\s+)?(.*)$/su.exec(written) ?? [];
  const plain = rest
    .replaceAll(/\\([\\`*_{}[\]()#+.!|~-])/gu, (_, sign: string) => {
      stars.push(sign);
      return escaped;
    })
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replaceAll(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
    .replaceAll(/<\/?[a-z][^>]*>/giu, '')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, (_, __, words: string) => {
      bold.push(words);
      return words;
    })
    // One star is emphasis only around whole words: after a reference it says that the decision is not published.
    .replaceAll(/(?<![\p{L}\p{N}*)\]])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll('`', '')
    .replaceAll(new RegExp(escaped, 'gu'), () => stars.shift() ?? '');
  return { plain: start + plain, bold };
}
