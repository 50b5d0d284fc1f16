import { readFile, stat } from 'node:fs/promises';
import { type Blank, inOrder } from './blanks.ts';

const largest = 100_000_000;

/**
 * What of a document that is one piece others are not to see: what the photos in a PDF say of where and with what they were
 * taken. Undefined where that cannot be told or taken out: then nothing of it is shown.
 */
export async function documentBlanks(path: string, type: string): Promise<readonly Blank[] | undefined> {
  if (type.startsWith('text/')) return [];
  if ((await stat(path)).size > largest) return undefined;
  const content = await readFile(path);
  if (type === 'application/pdf') return blanksOfPdf(content);
  return mayHoldPhotos(content, type) ? undefined : [];
}

/** Photos stand in a PDF byte for byte as they were taken, unless they are packed or locked again. */
function blanksOfPdf(content: Buffer): readonly Blank[] | undefined {
  const text = content.toString('latin1');
  if (/\/(?:JPXDecode|EmbeddedFile)\b/.test(text)) return undefined;
  if (!/\/DCT(?:Decode)?\b/.test(text)) return [];
  if (/\/Encrypt\b/.test(text) || packedAgain.test(text)) return undefined;
  const blanks: Blank[] = [];
  for (const told of text.matchAll(tellingBlocks)) {
    const at = told.index;
    const marker = text.charCodeAt(at - 3);
    const isBlock = text.charCodeAt(at - 4) === 0xff && (marker === 0xe1 || marker === 0xed);
    if (!isBlock) return undefined;
    const from = at + told[0].length;
    const end = Math.min(at - 2 + content.readUInt16BE(at - 2), content.length);
    if (end > from) blanks.push([from, end - from, '']);
  }
  return inOrder(blanks);
}

const packedAgain = /\/(?:ASCII85Decode|ASCIIHexDecode|FlateDecode|LZWDecode|A85|AHx|Fl|LZW)\s*\/DCT(?:Decode)?\b/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end the names of the blocks.
const tellingBlocks = /Exif\x00\x00|http:\/\/ns\.adobe\.com\/(?:xap\/1\.0|xmp\/extension)\/\x00|Photoshop 3\.0\x00/g;

/** Whether a document of one of the older sorts, or an e-mail, may hold a photo or another file. */
function mayHoldPhotos(content: Buffer, type: string): boolean {
  const text = content.toString('latin1');
  if (type === 'message/rfc822') return /^content-type:\s*(?:image|application|audio|video)\//im.test(text);
  if (type === 'application/rtf') return /\\(?:pict|objdata)\b/.test(text);
  return text.search(tellingBlocks) !== -1 || text.includes('PK\x03\x04');
}
