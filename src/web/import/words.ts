import { capital } from '../../library/capital.ts';
import type { ImportSort } from '../../record/import/sort.ts';
import type { Import, ImportState } from '../../store/imports/imports.ts';

/** What each sort of file is called. */
export const sortWords: Readonly<Record<ImportSort, { readonly text: string; readonly hint: string }>> = {
  homes: {
    text: 'Homes',
    hint: 'The list of homes: reference, address, UPRN, how each is held. Bring these in first.',
  },
  people: { text: 'People', hint: 'Who lives in them, what they need, and how they wish to be reached.' },
  repairs: { text: 'Repairs', hint: 'The history of repairs, one line a job.' },
  complaints: { text: 'Complaints', hint: 'Complaints, one line each, with both stages.' },
};

/** How an import stands, in words. */
export const stateWords: Readonly<Record<ImportState, { readonly text: string; readonly colour: string }>> = {
  reading: { text: 'Being read', colour: 'blue' },
  mapping: { text: 'Columns to agree', colour: 'yellow' },
  checking: { text: 'Being checked', colour: 'blue' },
  waiting: { text: 'Waiting for approval', colour: 'yellow' },
  keeping: { text: 'Being kept', colour: 'blue' },
  done: { text: 'Kept', colour: 'green' },
  cancelled: { text: 'Cancelled', colour: 'grey' },
  failed: { text: 'Could not be read', colour: 'red' },
};

/** A column’s name as words: ‘job_ref’ is ‘Job ref’. */
export function sayColumn(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/^uprn$/, 'UPRN');
  return capital(words);
}

/** What to do about a column that has to be there: ‘uprn or address’ are two of which either will do. */
export function sayMissing(name: string): string {
  const which = name.split(' or ').map(sayColumn).join(' or ');
  const why = name.endsWith('_ref') ? ', by which a row is known again when the file is sent another time' : '';
  return `Choose which column is ${which}${why}. If the file has no such column, add one to it and send it again`;
}

/** The heading a column of ours stands under in the file, or its own name. */
export function headingOf({ mapping, headings }: Import, column: string): string {
  const place = mapping[column];
  return (place === undefined ? undefined : headings[place]) || sayColumn(column);
}

/** ‘1 row’, ‘1,234 rows’. */
export function count(many: number, what: string): string {
  return `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;
}

/** ‘about 2 minutes left’, going by how long the pieces done so far took; nothing while it cannot be told. */
export function sayTimeLeft({ began, pieces, piecesDone }: Import, now: number): string | undefined {
  if (piecesDone === 0) return undefined;
  const seconds = Math.ceil((((now - began) / piecesDone) * Math.max(0, pieces - piecesDone)) / 1000);
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 60) return `about ${seconds} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
}
