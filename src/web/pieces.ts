import { keepLately } from '../record/lately.ts';
import { isSame } from '../record/same.ts';
import type { Html } from './html.ts';

declare const written: unique symbol;

/** Markup written by `html` and put into UTF-8, so that neither is done again. */
export type Written = Buffer & { readonly [written]: true };

/**
 * A page in pieces, in order: what is written each time, and what was written before. Only a page that is long and opened
 * all day is worth it; every other is one `Html`.
 */
export type Pieces = readonly (Html | Written)[];

/** Puts a piece on a page by a function that is given all it writes from, and writes nothing else. */
export type PutPiece = <From extends readonly unknown[]>(
  write: (...from: From) => Html,
  ...from: From
) => Html | Written;

/** Writes each piece of a page each time. */
export const writeAnew: PutPiece = (write, ...from) => write(...from);

/**
 * Gives each piece of a page as it was last written, where all it was written from is the same word for word, and writes it
 * otherwise. So what one person may not see can never come to them from the page of another: their own view is worked
 * out first, and a piece with one word more or fewer was not written from it. `page` says only where to look.
 *
 * What writes must be a function of what it is given alone: one declared in a file, never one made where it is used.
 */
export function keepWritten(page: string): PutPiece {
  const pieces: KeptPieces = kept.of(page) ?? new Map();
  return (write, ...from) => {
    const piece = pieces.get(write);
    if (piece !== undefined && isSame(piece.from, from)) return piece.bytes;
    const bytes = bytesOf(write(...from));
    pieces.set(write, { from, bytes });
    let size = page.length;
    for (const one of pieces.values()) size += one.bytes.length * timesItsBytes + bytesBesides;
    kept.keep(page, pieces, size);
    return bytes;
  };
}

/** The pieces of one page, by what writes them. */
type KeptPieces = Map<unknown, { readonly from: readonly unknown[]; readonly bytes: Written }>;

/** What a piece was written from takes about twice its room again, and it may stand in a run as well. */
const timesItsBytes = 4;
const bytesBesides = 300;
/** In bytes: the pages of some 250 long cases, or 1,000 ordinary ones. */
const mostKept = 64 * 1024 * 1024;
const kept = keepLately<KeptPieces>(mostKept);

/** Markup as bytes. */
export function bytesOf(markup: Html): Written {
  return Buffer.from(markup) as Written;
}

/**
 * A page in fewer pieces: where the very same pieces stood one after another before, they are put on it as the one they
 * were put together as then. None that writes nothing is left.
 */
export function inRuns(pieces: Pieces): Pieces {
  const page: (Html | Written)[] = [];
  let run: Written[] = [];
  const endRun = () => {
    if (run.length > 0) page.push(asOne(run));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (typeof piece !== 'string') run.push(piece);
    else {
      endRun();
      page.push(piece);
    }
  }
  endRun();
  return page;
}

function asOne(run: readonly Written[]): Written {
  const [first] = run as [Written, ...Written[]];
  if (run.length === 1) return first;
  const before = runs.get(first);
  if (before && isMadeOf(run, before.of)) return before.bytes;
  const bytes = Buffer.concat(run) as unknown as Written;
  runs.set(first, { of: run, bytes });
  return bytes;
}

/** By the first piece of each, so that a run is forgotten with it. */
const runs = new WeakMap<Written, { readonly of: readonly Written[]; readonly bytes: Written }>();

/** The very same pieces, in the same order: what is written in one never changes. */
function isMadeOf(run: readonly Written[], before: readonly Written[]): boolean {
  return run.length === before.length && run.every((piece, place) => piece === before[place]);
}
