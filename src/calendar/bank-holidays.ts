import { type Day, day } from './day.ts';

/** A bank holiday in England and Wales. `announced` is false where the date is only what the ordinary rules foretell. */
export type BankHoliday = { readonly day: Day; readonly name: string; readonly announced: boolean };

/**
 * Year, then New Year's Day, Good Friday, Easter Monday, early May, spring, summer, Christmas Day and Boxing Day, each
 * on the day it is taken; then any day that needs its own name, whether moved or extra.
 *
 * Source: the list of bank holidays in England and Wales that the government publishes on GOV.UK, and for years it no
 * longer shows, the Banking and Financial Dealings Act 1971, schedule 1, with the royal proclamations made under it.
 * Good Friday and Christmas Day are holidays by common law. A proclamation can add or move a day at a few months'
 * notice: when one does, change the row here, and the list of one-off changes in the test beside it.
 */
const announced = `
2000  01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26
2001  01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26
2002  01-01 03-29 04-01 05-06 06-04 08-26 12-25 12-26  06-03 Golden Jubilee
2003  01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2004  01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28
2005  01-03 03-25 03-28 05-02 05-30 08-29 12-27 12-26
2006  01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
2007  01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26
2008  01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26
2009  01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
2010  01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
2011  01-03 04-22 04-25 05-02 05-30 08-29 12-27 12-26  04-29 Royal wedding
2012  01-02 04-06 04-09 05-07 06-04 08-27 12-25 12-26  06-05 Diamond Jubilee
2013  01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2014  01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2015  01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2016  01-01 03-25 03-28 05-02 05-30 08-29 12-27 12-26
2017  01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
2018  01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
2019  01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
2020  01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28  05-08 Early May bank holiday (VE Day)
2021  01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
2022  01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26  06-03 Platinum Jubilee; 09-19 State funeral of the Queen
2023  01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26  05-08 Coronation of the King
2024  01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2025  01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2026  01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2027  01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
2028  01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
`;

/** Not yet announced: the same table by the ordinary rules. Move a row up when GOV.UK shows it. */
const expected = `
2029  01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
2030  01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
`;

const columns = [
  { name: 'New Year’s Day', always: '01-01' },
  { name: 'Good Friday' },
  { name: 'Easter Monday' },
  { name: 'Early May bank holiday' },
  { name: 'Spring bank holiday' },
  { name: 'Summer bank holiday' },
  { name: 'Christmas Day', always: '12-25' },
  { name: 'Boxing Day', always: '12-26' },
];

/** Every bank holiday the calendar holds, earliest first. */
export const bankHolidays: readonly BankHoliday[] = [...read(announced, true), ...read(expected, false)];

const byDay = new Map(bankHolidays.map((holiday) => [holiday.day, holiday]));

/** The first year the list covers, and the last. */
export const firstYear = yearsIn(announced)[0] ?? '';
export const lastYear = yearsIn(expected).at(-1) ?? '';

/** The last day for which bank holidays have been announced. Up to then the list is fact; after it, a forecast. */
export const lastAnnouncedDay: Day = day(`${yearsIn(announced).at(-1)}-12-31`);

/** The bank holiday on that day, or undefined. */
export function bankHolidayOn(day: Day): BankHoliday | undefined {
  return byDay.get(day);
}

function read(table: string, announced: boolean): BankHoliday[] {
  return rows(table).flatMap((row) => {
    const [year = '', dates = '', named = ''] = row.split('  ');
    const names = new Map(dates.split(' ').map((date, at) => [date, ordinaryName(date, at)]));
    for (const own of named.split('; ').filter(Boolean)) names.set(own.slice(0, 5), own.slice(6));
    return [...names]
      .map(([date, name]) => ({ day: day(`${year}-${date}`), name, announced }))
      .sort((one, other) => one.day - other.day);
  });
}

function ordinaryName(date: string, at: number): string {
  const column = columns[at];
  if (!column) throw new RangeError(`${date} has no column in the table of bank holidays`);
  return column.always === undefined || column.always === date ? column.name : `${column.name} (substitute day)`;
}

function rows(table: string): string[] {
  return table.trim().split('\n');
}

function yearsIn(table: string): string[] {
  return rows(table).map((row) => row.slice(0, 4));
}
