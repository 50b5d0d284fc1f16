import { isoDay, sayDay, sayShortDay } from '../../calendar/day.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import type { KeptFile } from '../../store/attachments.ts';
import { hasSmall, sayWhatItIs, whyHeldBack } from './say-file.ts';

/** The files of a case, as its page shows them. */
export type FilesView = {
  readonly reference: string;
  readonly files: readonly FileView[];
  /** Whether files can be added: not where the case is shown as it was. */
  readonly canAdd: boolean;
};

export type FileView = {
  readonly entry: string;
  /** What it shows, or what it is called where nobody said. */
  readonly title: string;
  readonly name: string;
  readonly is: string;
  readonly by: string;
  readonly day: string;
  readonly iso: string;
  /** The entry it goes with: where on the page it stands, and what it says. */
  readonly about: { readonly id: string; readonly says: string } | undefined;
  readonly hasSmall: boolean;
  readonly heldBack: string | undefined;
};

/** Works out the files of a case, newest first. `kept` holds what is known of their content, by digest. */
export function viewFiles({
  reference,
  reading,
  kept,
  canAdd,
}: {
  readonly reference: string;
  readonly reading: Reading;
  readonly kept: ReadonlyMap<string, KeptFile>;
  readonly canAdd: boolean;
}): FilesView {
  const attached = reading.of('file attached').filter((entry) => entry.subject === `case:${reference}`);
  return { reference, files: attached.toReversed().map((entry) => viewFile(entry, reading, kept)), canAdd };
}

/** One file as it is shown. */
export function viewFile(
  entry: Entry<'file attached'>,
  reading: Reading,
  kept: ReadonlyMap<string, KeptFile>,
): FileView {
  const found = kept.get(entry.file);
  const about = entry.about === undefined ? undefined : reading.entry(entry.about);
  return {
    entry: entry.id,
    title: entry.shows ?? entry.name,
    name: entry.name,
    is: sayWhatItIs(entry),
    by: entry.by ?? 'somebody',
    day: sayDay(entry.happened),
    iso: isoDay(entry.happened),
    about: about && { id: about.id, says: `${sayEntry(about)}, ${sayShortDay(about.happened)}` },
    hasSmall: found !== undefined && hasSmall(found),
    heldBack: whyHeldBack(found),
  };
}
