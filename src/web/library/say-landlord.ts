import type { LandlordCount } from '../../store/library/browse.ts';

/** Where everything on a landlord can be read. */
export function addressOfLandlord(name: string): string {
  return `/library/landlords/${encodeURIComponent(name)}`;
}

/** '2 cases in the reports, 31 findings, 2021 to 2024'. */
export function sayOfLandlord({ cases, findings, first, last }: LandlordCount): string {
  return [
    cases > 0 ? sayCount(cases, 'case', ' in the reports') : '',
    findings > 0 ? sayCount(findings, 'finding') : '',
    sayYears(first, last),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** '1 case', '1,200 findings'. */
export function sayCount(number: number, one: string, of = ''): string {
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}${of}`;
}

/** '2021 to 2024', or the one year there is. */
export function sayYears(first: number | null, last: number | null): string {
  if (first === null) return '';
  return first === last ? String(first) : `${first} to ${last}`;
}
