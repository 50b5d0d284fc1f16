import { createWriteStream } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';
import type { Spool } from './spool.ts';

/** Whether a document is packed of many parts: those of Office and of OpenDocument are. */
export function isPacked(type: string): boolean {
  return /^application\/vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\./.test(type);
}

const most = { parts: 10_000, part: 100_000_000, unpacked: 300_000_000, pixels: 120_000_000 };

/**
 * Packs a document anew as others may see it: its pictures without what tells where and with what they were taken, and
 * without who made it. Undefined where a part of it is of no sort we can clean: then nothing of it is shown.
 */
export async function cleanDocument(path: string, spool: Spool): Promise<string | undefined> {
  const cleaned = await spool.another();
  try {
    // All of it before anything is opened to write to: what cannot be cleaned leaves nothing open.
    const parts: Part[] = [];
    for (const { name, content } of await partsOf(path))
      parts.push({ name, content: await cleanPart(name, content, spool) });
    const zip = new ZipFile();
    for (const { name, content } of parts) zip.addBuffer(content, name, { compress: name !== 'mimetype' });
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(cleaned, { flags: 'wx', mode: 0o600 }));
    return cleaned;
  } catch {
    await spool.drop([cleaned]);
    return undefined;
  }
}

type Part = { readonly name: string; readonly content: Buffer };

/** The parts of a packed document, in their order. Throws where it cannot be unpacked, or unpacks to too much. */
export async function partsOf(path: string): Promise<readonly Part[]> {
  const zip = await yauzl.openPromise(path);
  const parts: Part[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (parts.length >= most.parts || entry.uncompressedSize > most.part || unpacked > most.unpacked)
      throw new RangeError('It unpacks to more than is looked through');
    if (entry.fileName.endsWith('/')) continue;
    const content: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) content.push(chunk as Buffer);
    parts.push({ name: entry.fileName, content: Buffer.concat(content) });
  }
  return parts;
}

async function cleanPart(name: string, content: Buffer, spool: Spool): Promise<Buffer> {
  const instead = aboutTheMaker.get(name.toLowerCase());
  if (instead !== undefined) return Buffer.from(instead);
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:jpe?g|jfif|png|webp|tiff?)$/.test(ending)) return cleanPicture(content, spool);
  if (!isPlain(name, ending) || content.includes('Exif\0\0')) throw new RangeError(`${name} cannot be cleaned`);
  return content;
}

/** Parts that hold no picture of a camera and no file of their own. */
function isPlain(name: string, ending: string): boolean {
  return (
    /^(?:xml|rels|vml|rdf|gif|bmp|emf|wmf|svg|odttf|fntdata|ttf)$/.test(ending) ||
    name === 'mimetype' ||
    /printersettings/i.test(name)
  );
}

/** The same picture of the same sort, anew from its pixels. */
async function cleanPicture(content: Buffer, spool: Spool): Promise<Buffer> {
  const [from, to] = [await spool.another(), await spool.another()];
  try {
    await writeFile(from, content, { mode: 0o600 });
    const picture = sharp(from, { limitInputPixels: most.pixels, failOn: 'error' });
    const { format } = await picture.metadata();
    if (format !== 'jpeg' && format !== 'png' && format !== 'webp' && format !== 'tiff')
      throw new RangeError(`A picture of the sort ${format} cannot be cleaned`);
    await picture.toFormat(format, { quality: 85 }).timeout({ seconds: 30 }).toFile(to);
    return await readFile(to);
  } finally {
    await rm(from, { force: true });
    await rm(to, { force: true });
  }
}

const office = 'http://schemas.openxmlformats.org';
/** What stands in place of the parts that say who made a document, when and with what. */
const aboutTheMaker: ReadonlyMap<string, string> = new Map([
  ['docprops/core.xml', `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties"/>`],
  ['docprops/app.xml', `<Properties xmlns="${office}/officeDocument/2006/extended-properties"/>`],
  ['docprops/custom.xml', `<Properties xmlns="${office}/officeDocument/2006/custom-properties"/>`],
  [
    'meta.xml',
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>',
  ],
]);
