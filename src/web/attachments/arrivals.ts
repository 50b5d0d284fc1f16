import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import type { Arrival } from '../../store/attachments.ts';
import type { DraftValues } from '../../store/drafts.ts';
import { partBytes } from '../../store/files/in-parts.ts';
import type { AddFilesView, ArrivedView } from './add-page.ts';
import { hasSmall, saySize, sayWhatItIs, whyHeldBack } from './say-file.ts';

/** What has arrived and what broke off, as the page shows them, with what was said of each so far. */
export function viewArrivals(
  arrivals: readonly Arrival[],
  values: DraftValues,
): Pick<AddFilesView, 'arrived' | 'unfinished' | 'about'> {
  return {
    arrived: arrivals.flatMap((arrival) => viewArrival(arrival, values)),
    unfinished: arrivals
      .filter(({ kept }) => !kept)
      .map(({ upload, name, size, parts }) => ({
        upload,
        name,
        says: `${saySize(Math.min(parts * partBytes, size))} of ${saySize(size)}`,
      })),
    about: textOf(values.about),
  };
}

function viewArrival({ upload, name, kept }: Arrival, values: DraftValues): readonly ArrivedView[] {
  if (!kept) return [];
  const note = whyHeldBack(kept);
  return [
    { upload, name, is: sayWhatItIs(kept), hasSmall: hasSmall(kept), note, shows: textOf(values[`shows-${upload}`]) },
  ];
}

/** The entry that puts a file on the record. It is called as the upload was, so that none is put there twice. */
export function entryOf(
  { upload, name, kept }: Arrival,
  {
    reference,
    answers,
    by,
    now,
  }: { readonly reference: string; readonly answers: DraftValues; readonly by: string; readonly now: Instant },
): readonly Entry<'file attached'>[] {
  if (!kept) return [];
  const { file, type, size } = kept;
  return [
    {
      id: upload,
      subject: `case:${reference}`,
      kind: 'file attached',
      happened: dayOf(now),
      recorded: now,
      by,
      about: textOf(answers.about) || undefined,
      file,
      name,
      type,
      size,
      shows: textOf(answers[`shows-${upload}`]).slice(0, longestWords) || undefined,
    },
  ];
}

const longestWords = 2_000;

/** What a form sent in a field that holds one answer. */
export function textOf(sent: string | readonly string[] | undefined): string {
  return typeof sent === 'string' ? sent.trim() : '';
}
