import { basename } from 'node:path';
import type { Place } from '../library/report/line.ts';
import { type ReportRead, readReport } from '../library/report/read-report.ts';
import { type CannotRead, mostBytes, tooLarge } from '../library/report/written.ts';
import { type Pence, sayPence } from '../record/money.ts';
import type { Command, World } from './command.ts';
import { readOptions } from './options.ts';
import { readWholeFile, whyUnreadable } from './whole-file.ts';

const usage = 'putright read FILE… [--json]';

/** Reads published reports and prints what it found in them, and what it could not place. Needs no database. */
export const readCommand: Command = {
  name: 'read',
  usage,
  about: 'reads a published report (PDF, web page, Markdown or text)',
  run: async (words, world) => {
    const read = readOptions(words, { json: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    if (read.positionals.length === 0) {
      world.complain(`Name at least one report: ${usage}`);
      return 2;
    }
    const reports: (ReportRead & { readonly file: string })[] = [];
    let isWrong = false;
    for (const file of read.positionals) {
      const report = await readFile(file);
      if ('cannotRead' in report) {
        world.complain(`${file}: ${report.cannotRead}`);
        isWrong = true;
      } else reports.push({ file, ...report });
    }
    if (read.values.json && reports.length > 0)
      world.print(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
    if (!read.values.json) for (const report of reports) printReport(report, world);
    if (isWrong) return 2;
    return reports.every(({ cases }) => cases.length > 0) ? 0 : 1;
  },
};

async function readFile(file: string): Promise<ReportRead | CannotRead> {
  try {
    const bytes = readWholeFile(file, mostBytes);
    return bytes === 'too big' ? tooLarge : await readReport(bytes, basename(file));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? whyUnreadable(error) : undefined;
    if (why === undefined) throw error;
    return { cannotRead: why };
  }
}

function printReport(report: ReportRead & { readonly file: string }, world: World): void {
  const {
    title,
    month,
    year,
    cases,
    themes,
    learning: ofReport,
    statements,
    sums,
    orders,
    resources,
    glossary,
    unplaced,
  } = report;
  world.print(
    `${title ?? 'A report without a title'}${year === undefined ? '' : `, ${month} ${year}`} (${report.file})`,
  );
  printList(world, 'Cases', cases, ({ reference, landlord, knownAs, unpublished, themes: under, at }) => {
    const name = landlord === knownAs ? landlord : `${landlord} (${knownAs})`;
    return `${reference}${unpublished ? '*' : ' '} ${name ?? 'landlord not named'}${under.length > 0 ? `: ${under.join('; ')}` : ''} · ${place(at)}`;
  });
  if (cases.some(({ unpublished }) => unpublished)) world.print('    * the decision itself is not published');
  printList(
    world,
    'Themes',
    themes,
    ({ name, cases: own, learning }) =>
      `${name}: ${count(own.length, 'case')}, ${count(learning.length, 'passage')} of learning`,
  );
  printList(world, 'Learning of the whole report', ofReport, ({ text, at }) => `${shown(text)} · ${place(at)}`);
  printList(
    world,
    'Landlords’ learning statements',
    statements,
    ({ landlord, points, at }) =>
      `${landlord ?? 'landlord not named'}: ${count(points.length, 'point')} · ${place(at)}`,
  );
  printList(
    world,
    'Sums',
    sums,
    ({ pence, reference, at }) =>
      `${sayPence(pence as Pence)}${reference === undefined ? '' : `, ${reference}`} · ${place(at)}`,
  );
  printList(
    world,
    'Orders',
    orders,
    ({ words, reference, at }) => `${reference ?? 'no case'}: ${shown(words)} · ${place(at)}`,
  );
  printList(world, 'Resources', resources, ({ text, at }) => `${shown(text)} · ${place(at)}`);
  printList(world, 'Glossary', glossary, ({ term, at }) => `${term} · ${place(at)}`);
  printList(world, 'Could not be placed', unplaced, ({ text, at }) => `${shown(text)} · ${place(at)}`);
  if (cases.length === 0) world.print('  It names no case: is it one of the Ombudsman’s reports?');
  world.print('');
}

function printList<Thing>(world: World, name: string, things: readonly Thing[], say: (thing: Thing) => string): void {
  if (things.length === 0) return;
  world.print(`  ${name} (${things.length}):`);
  for (const thing of things) world.print(`    ${say(thing)}`);
}

function place({ page, line }: Place): string {
  return page === undefined ? `line ${line}` : `page ${page}, line ${line}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function shown(words: string): string {
  return words.length <= 100 ? words : `${words.slice(0, 97).trimEnd()}…`;
}
