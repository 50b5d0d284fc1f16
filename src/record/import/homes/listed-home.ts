import type { Day } from '../../../calendar/day.ts';
import type { Entry, Subject } from '../../entry.ts';
import { quote } from '../../story/quote.ts';
import type { Moment, RowOf } from '../cell.ts';
import { stillToCome } from '../days-in-order.ts';
import type { RowProblem } from '../row.ts';
import { broughtIn, type Telling, tell } from '../told.ts';
import type { homeColumns } from './columns.ts';

export type HomeRow = RowOf<typeof homeColumns>;

/** One home of a landlord’s list: what stands in the list of homes, and what its record says. */
export type ListedHome = {
  readonly home_ref: string;
  readonly uprn: string | undefined;
  readonly address: string;
  readonly postcode: string;
  readonly patch: string | undefined;
  readonly block: string | undefined;
  readonly tenure: string | undefined;
  readonly bedrooms: number | undefined;
  readonly built: number | undefined;
  readonly construction: string | undefined;
  readonly heating: string | undefined;
  readonly held: Held | undefined;
  readonly features: readonly string[];
  readonly known: Moment | undefined;
};

type Held = NonNullable<Extract<Entry, { kind: 'home described' }>['tenure']>;

/** Checks a row as a whole. The home, or everything that is wrong with it. */
export function readListedHome(row: HomeRow, today: Day): ListedHome | readonly RowProblem[] {
  const problems = [...stillToCome([['described_at', row.described_at]], today)];
  const say = (column: keyof HomeRow, message: string) => problems.push({ column, message });
  const { home_ref, postcode } = row;
  const lines = [row.address_1, row.address_2, row.address_3, row.address_4].flatMap((line) => line ?? []);
  const written = lines.join(', ').replace(/\s*[\n\r]+\s*/g, ', ');
  const found =
    postcode ?? /\b([A-Za-z]{1,2}\d[A-Za-z\d]?)\s*(\d[A-Za-z]{2})$/.exec(written)?.slice(1).join(' ').toUpperCase();
  if (home_ref === undefined) say('home_ref', 'The home has no reference. Give it one that no other home has');
  if (lines.length === 0) say('address_1', 'The home has no address. Write one');
  else if (found === undefined) say('postcode', 'The home has no postcode. Write one, as ZZ1 1AA');
  const built = yearIn(row.built);
  if (built === 'wrong') say('built', `${quote(row.built ?? '')} is not a year. Write one, as 1965, or empty the cell`);
  if (problems.length > 0 || home_ref === undefined || found === undefined || built === 'wrong') return problems;
  const address =
    found && written.toUpperCase().endsWith(found) ? written.slice(0, -found.length).replace(/[,\s]+$/, '') : written;
  return {
    home_ref,
    uprn: row.uprn,
    address: address || written,
    postcode: found,
    patch: row.patch ?? undefined,
    block: row.block_ref,
    tenure: row.tenure,
    bedrooms: row.bedrooms,
    built,
    construction: row.construction,
    heating: row.heating,
    held: heldAs(row),
    features: featuresOf(row),
    known: row.described_at,
  };
}

/** What a home’s record says of it; nothing where the file only says where it is. */
export function tellHome(
  home: ListedHome,
  subject: Subject,
  telling: Omit<Telling, 'subject'>,
  today: Day,
  id: string,
): Entry | undefined {
  const { held, block, features, known } = home;
  if (held === undefined && block === undefined && features.length === 0) return undefined;
  const note = broughtIn(`home ${home.home_ref}`);
  const fields = { tenure: held, block, features: features.length > 0 ? [...features] : undefined, note };
  return tell({ ...telling, subject }, id, 'home described', known ?? { day: today, at: undefined }, fields);
}

/** A year, alone or in a day or a span, of which the first is taken. */
function yearIn(text: string | undefined): number | undefined | 'wrong' {
  if (text === undefined) return undefined;
  const year = Number(/(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)/.exec(text)?.[1]);
  if (year >= 1000) return year;
  return /pre|before|unknown|not known/i.test(text) ? undefined : 'wrong';
}

function heldAs({ awaab_scope, tenure }: HomeRow): Held | undefined {
  if (typeof awaab_scope === 'string')
    return (
      { tenancy: 'tenancy', licence: 'licence', lease: 'long lease', shared_ownership: 'shared ownership' } as const
    )[awaab_scope];
  return tenure === undefined ? undefined : tenures.find(([said]) => said.test(tenure))?.[1];
}

const tenures: readonly (readonly [RegExp, Held])[] = [
  [/shared own|part (?:buy|rent)/i, 'shared ownership'],
  [/lease/i, 'long lease'],
  [/freehold/i, 'freehold'],
  [/licen[cs]e/i, 'licence'],
  [
    /tenan|rent|assured|secure|general needs|starter|introductory|supported|shelter|flexible|housing for older/i,
    'tenancy',
  ],
];

function featuresOf({ estate_ref, landlord_responsible, construction }: HomeRow): readonly string[] {
  return [
    ...(landlord_responsible === false ? ['the landlord is not responsible for repairs'] : []),
    ...(estate_ref === undefined ? [] : [`estate ${estate_ref}`]),
    ...(construction === undefined ? [] : [`construction: ${construction}`]),
  ];
}
