import { nearestTo } from '../story/nearest.ts';
import { type CellContext, type Columns, Wrong } from './cell.ts';

/** For each column of ours that a file has, which of the file’s columns holds it, counted from 0. */
export type Mapping = Readonly<Record<string, number>>;

/** What a landlord’s headings mean, kept for next time: by heading as `plainHeading` gives it; '' for one left out. */
export type KnownHeadings = Readonly<Record<string, string>>;

/** How sure a guess is: the heading is one we know, it is near one, or only what stands in the column says so. */
export type Guess = { readonly column: string; readonly from: 'saved' | 'heading' | 'near heading' | 'contents' };

/** A heading in small letters, its words with single spaces between: 'Job_Ref.' and 'JobRef' are 'job ref'. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
    .slice(0, 100);
}

/**
 * Guesses which column of ours each column of a file is: by what was saved, by its heading, by a near heading, and by
 * what stands in it. A guess that most cells of the sample speak against is not made. Gives one guess or none for each
 * heading, and none twice.
 */
export function guessColumns(
  headings: readonly string[],
  sample: readonly (readonly string[])[],
  columns: Columns,
  saved: KnownHeadings,
  context: CellContext,
): readonly (Guess | undefined)[] {
  const guesses: (Guess | undefined)[] = headings.map(() => undefined);
  const left = new Set(Object.keys(columns));
  const plain = headings.map(plainHeading);
  const decided = new Set<number>();
  const take = (place: number, column: string | undefined, from: Guess['from']) => {
    if (column === undefined || !left.has(column) || guesses[place]) return;
    if (from !== 'saved' && speaksAgainst(sample, place, columns, column, context)) return;
    guesses[place] = { column, from };
    left.delete(column);
  };
  plain.forEach((heading, place) => {
    const column = saved[heading];
    if (column === undefined) return;
    if (column === '') decided.add(place);
    else take(place, column, 'saved');
  });
  const names = namesOf(columns);
  const open = () => plain.map((heading, place) => ({ heading, place })).filter(({ place }) => !decided.has(place));
  for (const { heading, place } of open()) take(place, names.get(heading), 'heading');
  for (const { heading, place } of open()) {
    if (guesses[place] || heading === '') continue;
    const still = [...names].filter(([, column]) => left.has(column)).map(([name]) => name);
    take(place, names.get(nearHeading(heading, still) ?? ''), 'near heading');
  }
  for (const { place } of open()) {
    if (guesses[place]) continue;
    const told = [...left].filter(
      (column) => columns[column]?.isTelling && speaksFor(sample, place, columns, column, context),
    );
    // Any date could be any of the dates: only what nothing else could be is guessed so.
    if (told.length === 1) take(place, told[0], 'contents');
  }
  return guesses;
}

/** The mapping that guesses make. */
export function mappingOf(guesses: readonly (Guess | undefined)[]): Mapping {
  return Object.fromEntries(guesses.flatMap((guess, place) => (guess ? [[guess.column, place]] : [])));
}

/** What to keep of a mapping a person agreed to, for the next file with such headings. */
export function headingsOf(headings: readonly string[], mapping: Mapping): KnownHeadings {
  const known: Record<string, string> = {};
  for (const heading of headings) known[plainHeading(heading)] ??= '';
  for (const [column, place] of Object.entries(mapping)) {
    const heading = plainHeading(headings[place] ?? '');
    if (heading !== '') known[heading] = column;
  }
  delete known[''];
  return known;
}

/** Which of the first lines holds the headings: the one whose cells are most like names of our columns; 0 where none is. */
export function headingLine(lines: readonly (readonly string[])[], columns: Columns, saved: KnownHeadings): number {
  const names = namesOf(columns);
  let [best, most] = [0, 0];
  lines.forEach((cells, line) => {
    const known = new Set(
      cells.map(plainHeading).flatMap((heading) => (heading !== '' && saved[heading]) || names.get(heading) || []),
    );
    if (known.size > most) [best, most] = [line, known.size];
  });
  if (most > 0) return best;
  // No heading is known: the first line of several cells, as a title stands alone.
  return Math.max(
    0,
    lines.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1),
  );
}

function namesOf(columns: Columns): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, { also }] of Object.entries(columns)) {
    names.set(plainHeading(name), name);
    for (const other of also) if (!names.has(other)) names.set(other, name);
  }
  return names;
}

/** A slip of the finger in a heading, or a heading that holds every word of a name of two words or more. */
function nearHeading(heading: string, names: readonly string[]): string | undefined {
  const said = new Set(heading.split(' '));
  const within = names
    .filter((name) => name.includes(' ') && name.split(' ').every((word) => said.has(word)))
    .sort((one, other) => other.length - one.length)[0];
  if (within !== undefined) return within;
  const near = heading.length >= 4 ? nearestTo(heading, names) : undefined;
  // `nearestTo` allows a third of the letters to be wrong, which is too many between 'stage 1' and 'stage 2'.
  const figures = (text: string) => text.replace(/\D/g, '');
  return near !== undefined && figures(near) === figures(heading) && near[0] === heading[0] ? near : undefined;
}

function tally(
  sample: readonly (readonly string[])[],
  place: number,
  columns: Columns,
  column: string,
  context: CellContext,
): { readonly read: number; readonly wrong: number } {
  let [read, wrong] = [0, 0];
  for (const cells of sample) {
    const text = cells[place]?.trim() ?? '';
    if (text === '') continue;
    if (columns[column]?.read(text, context) instanceof Wrong) wrong++;
    else read++;
  }
  return { read, wrong };
}

function speaksAgainst(...asked: Parameters<typeof tally>): boolean {
  const { read, wrong } = tally(...asked);
  return wrong > read;
}

function speaksFor(...asked: Parameters<typeof tally>): boolean {
  const { read, wrong } = tally(...asked);
  return read >= 3 && wrong === 0;
}
