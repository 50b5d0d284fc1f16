import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { beginsAsEmail } from '../../record/attached-file.ts';
import { typeOfCompound } from './compound-document.ts';

/** What a file is, by its content; or why it is not taken, in words that follow its name: 'is a program, …'. */
export type Judged = { readonly type: string } | { readonly refused: string };

/** The largest file that is taken, in bytes. */
export const largestFile = 500_000_000;

/** Judges what a file on this machine’s disk is. Its name counts for nothing. */
export async function judge(path: string, size: number): Promise<Judged> {
  if (size === 0) return { refused: 'is empty: there is nothing in it.' };
  // Text in two-byte letters begins as some sound does.
  const found = (await isInTwoByteLetters(path)) ? undefined : (await fileTypeFromFile(path))?.mime;
  const type = found === 'application/x-cfb' ? await typeOfCompound(path) : (found ?? (await typeOfText(path)));
  if (type === undefined) return { refused: unknown };
  const [bare = type] = type.split(';');
  return taken.has(bare) ? { type: bare } : { refused: whyNot(bare) };
}

/** The types that are taken: photos, video, sound, and documents that hold no programs. */
const taken: ReadonlySet<string> = new Set([
  ...[
    'jpeg',
    'png',
    'apng',
    'webp',
    'heic',
    'heic-sequence',
    'heif',
    'heif-sequence',
    'avif',
    'gif',
    'tiff',
    'bmp',
  ].map((name) => `image/${name}`),
  ...['mp4', 'x-m4v', 'quicktime', 'webm', 'matroska', '3gpp', '3gpp2', 'vnd.avi', 'mpeg', 'mp2t', 'x-ms-asf'].map(
    (name) => `video/${name}`,
  ),
  ...['mpeg', 'mp4', 'x-m4a', 'aac', 'wav', 'ogg', 'flac', 'amr', 'aiff', 'x-ms-asf', 'qcelp'].map(
    (name) => `audio/${name}`,
  ),
  'application/pdf',
  'application/rtf',
  'text/plain',
  'message/rfc822',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-outlook',
  ...[
    'wordprocessingml.document',
    'spreadsheetml.sheet',
    'presentationml.presentation',
    'presentationml.slideshow',
  ].map((name) => `application/vnd.openxmlformats-officedocument.${name}`),
  ...['text', 'spreadsheet', 'presentation'].map((name) => `application/vnd.oasis.opendocument.${name}`),
]);

const unknown =
  'is of a sort we do not know. Photos, video, sound, PDFs and ordinary documents can be added: save it as one of those and send that.';

function whyNot(type: string): string {
  if (/macroenabled|template/.test(type))
    return 'may hold programs (macros). Save it as an ordinary document or a PDF, and send that.';
  if (/^(?:text\/html|application\/xml|text\/vtt)$/.test(type))
    return 'is a web page or a drawing that could run programs. Save it as a PDF or a picture, and send that.';
  if (/zip|gzip|bzip2|tar|7z|rar|lzip|xz|diskimage|epub/.test(type))
    return 'is several files packed into one. Send the files in it one by one.';
  if (/elf|mach-binary|msdownload|java|htmlhelp|msi|deb|rpm|shell|script|x-ms-shortcut/.test(type))
    return 'is a program, and programs are not taken.';
  return unknown;
}

const looked = 65_536;

async function isInTwoByteLetters(path: string): Promise<boolean> {
  const start = await startOf(path);
  return (start[0] === 0xff || start[0] === 0xfe) && decoded(start.subarray(0, start.length & ~1)) !== undefined;
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(looked), 0, looked, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Plain text has no marks of its own: it is text when it reads as text, and is not a web page or a script. */
async function typeOfText(path: string): Promise<string | undefined> {
  const start = await startOf(path);
  // A letter may stand across the end of what was looked at.
  const text = decoded(start) ?? (start.length === looked ? decoded(start.subarray(0, -3)) : undefined);
  // Windows’ own letters, as in an old export: anything but the signs no text holds.
  const isText = !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (text === undefined && !isText) return undefined;
  const words = (text ?? start.toString('latin1')).slice(0, 4_096);
  if (/^\s*#!/.test(words)) return 'text/x-shellscript';
  // An e-mail may hold a page, and is only ever given as a file to save.
  if (beginsAsEmail(text ?? start.toString('latin1'))) return 'message/rfc822';
  return /<(?:!doctype|html|head|body|script|svg|iframe|\?xml|meta|img|a\s)/i.test(words) ? 'text/html' : 'text/plain';
}

function decoded(bytes: Buffer): string | undefined {
  for (const encoding of bytes[0] === 0xff || bytes[0] === 0xfe ? ['utf-16le', 'utf-16be'] : ['utf-8']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs no text holds
      if (!/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return text;
    } catch {
      // Not written so.
    }
  }
  return undefined;
}
