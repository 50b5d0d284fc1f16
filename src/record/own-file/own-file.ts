import { isoDay, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Choice, FileItem, WhoseFile } from './file-item.ts';
import { masked, maskNames } from './names.ts';

/** A person’s own file: what is held on them, as it is given to them. */
export type OwnFile = {
  readonly of: string;
  readonly made: string;
  readonly contact: readonly { readonly name: string; readonly says: string }[];
  readonly entries: readonly FileEntry[];
  readonly files: readonly { readonly name: string; readonly day: string }[];
  /** How many entries were left out, and in how many names were masked. */
  readonly leftOut: number;
  readonly masked: number;
};

export type FileEntry = {
  readonly day: string;
  readonly iso: string;
  readonly recorded: string;
  readonly says: string;
  readonly by: string | undefined;
  readonly isMasked: boolean;
};

/** What is done with each entry: as chosen, but what is locked is always left out. Anything not chosen is done as usual. */
export function choiceFor(item: FileItem, chosen: ReadonlyMap<string, Choice>): Choice {
  return item.isLocked ? 'leave out' : (chosen.get(item.entry.id) ?? item.usual);
}

/** Makes the entries of a person’s own file, from what was looked over and chosen. */
export function fileEntries(
  items: readonly FileItem[],
  chosen: ReadonlyMap<string, Choice>,
  { names }: WhoseFile,
): Pick<OwnFile, 'entries' | 'files' | 'leftOut' | 'masked'> {
  const kept = items
    .map((item) => ({ item, choice: choiceFor(item, chosen) }))
    .filter(({ choice }) => choice !== 'leave out')
    .sort((one, other) => one.item.entry.happened - other.item.entry.happened);
  const entries = kept.map(({ item: { entry, says }, choice }): FileEntry => {
    const isMasked = choice === 'mask names';
    return {
      day: sayDay(entry.happened),
      iso: isoDay(entry.happened),
      recorded: isoDay(dayOf(entry.recorded)),
      says: isMasked ? maskNames(says, entry, names) : says,
      by: isMasked && entry.by !== undefined ? masked : entry.by,
      isMasked,
    };
  });
  const files = kept.flatMap(({ item: { entry }, choice }) =>
    entry.kind === 'file attached'
      ? [{ name: choice === 'show' ? entry.name : maskNames(entry.name, entry, names), day: sayDay(entry.happened) }]
      : [],
  );
  return {
    ...{ entries, files, leftOut: items.length - kept.length },
    masked: entries.filter(({ isMasked }) => isMasked).length,
  };
}
