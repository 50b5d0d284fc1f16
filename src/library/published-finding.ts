import { type Day, readDay } from '../calendar/day.ts';

/** What the Ombudsman can find, the most serious first. */
export const results = [
  'severe maladministration',
  'maladministration',
  'service failure',
  'reasonable redress',
  'no maladministration',
  'outside jurisdiction',
] as const;
export type Result = (typeof results)[number];

/** Those that say a landlord failed. */
export const failures: readonly Result[] = ['severe maladministration', 'maladministration', 'service failure'];

/** One finding of a published decision: what was complained of, against whom, and what was found. */
export type PublishedFinding = {
  readonly reference: string;
  readonly against: string;
  readonly landlordType: string;
  readonly decided: Day;
  readonly isAmended: boolean;
  readonly category: string;
  readonly complaint: string;
  readonly result: Result;
  /** How many homes the landlord has, where that is known. */
  readonly homes: number | undefined;
};

/** The columns a file of findings has to have. */
export const findingColumns = [
  'case_id',
  'landlord',
  'landlord_type',
  'decision_date_iso',
  'amended_at_review',
  'category',
  'complaint',
  'finding',
] as const;

type Cells = Readonly<Record<string, string | undefined>>;

/** Reads one row by the names of its columns; gives what is wrong with it where it cannot be used. */
export function readFinding(cells: Cells): PublishedFinding | { readonly problems: readonly string[] } {
  const text = (name: string) => (cells[name] ?? '').trim();
  const reference = text('case_id');
  const decided = readDay(text('decision_date_iso'));
  const result = resultOf(text('finding'));
  const homes = text('stock_size').replaceAll(',', '');
  const problems = [
    ...(/^20[0-4]\d{6}$/u.test(reference) ? [] : [`case_id “${reference}” is not a reference of nine figures`]),
    ...(text('landlord') === '' ? ['landlord is empty'] : []),
    ...(decided === undefined
      ? [`decision_date_iso “${text('decision_date_iso')}” is not a day written YYYY-MM-DD`]
      : []),
    ...(result === undefined ? [`finding “${text('finding')}” is not one the Ombudsman makes`] : []),
    ...(text('complaint') === '' ? ['complaint is empty'] : []),
    ...(homes === '' || /^\d{1,7}$/u.test(homes) ? [] : [`stock_size “${homes}” is not a number of homes`]),
  ];
  if (problems.length > 0 || decided === undefined || result === undefined) return { problems };
  return {
    ...{ reference, decided, result },
    against: text('landlord'),
    landlordType: text('landlord_type') || 'Unknown',
    isAmended: /^(?:1|true|yes)$/iu.test(text('amended_at_review')),
    category: text('category') || 'Other',
    complaint: text('complaint').slice(0, 4_000),
    homes: homes === '' ? undefined : Number(homes),
  };
}

function resultOf(text: string): Result | undefined {
  const plain = text.toLowerCase().replaceAll(/\s+/gu, ' ');
  return results.find((result) => result === plain);
}
