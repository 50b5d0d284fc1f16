import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { sayDay } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import type { OwnFile } from '../../record/own-file/own-file.ts';
import type { KeptFile } from '../../store/attachments.ts';
import type { Keeping } from '../../store/files/keeping.ts';
import { downloadName } from '../attachments/download-name.ts';
import { findShown } from '../attachments/open-shown.ts';
import { ownFilePage } from './file-page.ts';

export type BundleParts = {
  readonly file: OwnFile;
  readonly landlord: { readonly landlord: string; readonly name: string };
  /** The files that were chosen to be shown, by the entries that put them on record. */
  readonly attached: readonly Entry<'file attached'>[];
  /** What is known of the content of files, by digest. */
  readonly kept: ReadonlyMap<string, KeptFile>;
  readonly keeping: Keeping;
};

/**
 * A person’s own file as one ZIP: to read, for another computer, and their photos, letters and recordings as others may
 * see them. One that cannot be given is named in it. Sent as it is made, each file opened in its turn: it may hold hours of film.
 */
export async function ownFileBundle({ file, landlord, attached, kept, keeping }: BundleParts): Promise<Readable> {
  const zip = new ZipFile();
  const missing: string[] = [];
  for (const [place, entry] of attached.entries()) {
    const content = kept.get(entry.file);
    const shown = content && (await findShown(keeping, landlord.landlord, content));
    if (!shown) {
      missing.push(`${entry.name}, added ${sayDay(entry.happened)}`);
      continue;
    }
    // What is a photo, a film or sound is small as it is.
    zip.addReadStreamLazy(nameIn(entry, place, shown.type), { compress: shown.type.startsWith('text/') }, (give) => {
      shown.open().then(
        (bytes) => give(undefined, bytes),
        (error) => give(error, Readable.from([])),
      );
    });
  }
  zip.addBuffer(Buffer.from(String(ownFilePage(file, landlord.name))), 'what-we-hold.html');
  zip.addBuffer(Buffer.from(JSON.stringify({ landlord: landlord.name, ...file }, undefined, 2)), 'what-we-hold.json');
  if (missing.length > 0)
    zip.addBuffer(Buffer.from(['Not in here. Ask us for:', ...missing, ''].join('\n')), 'files/not-in-here.txt');
  zip.end();
  const sent = zip.outputStream as Readable;
  zip.on('error', (error: Error) => sent.destroy(error));
  return sent;
}

/** A name that opens everywhere, each its own. */
function nameIn(entry: Entry<'file attached'>, place: number, type: string): string {
  const name = downloadName(entry.name, type).replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '-');
  return `files/${String(place + 1).padStart(3, '0')} ${name}`;
}
