import { median } from '../timing.ts';
import type { CasePageFigures } from './figures.ts';
import type { Timed } from './timed.ts';

/** How many times as many pages as Nunjucks we set out to serve. */
export const wanted = 30;

/** How many times the one is the other: the median of the rounds. */
export function timesAsMany(one: Timed, other: Timed): number {
  return median(one.perSecond.map((rate, round) => rate / (other.perSecond[round] ?? Number.NaN)));
}

/** How many times less processor the one takes than the other: the median of the rounds. */
export function timesLessCpu(one: Timed, other: Timed): number {
  return median(one.cpu.map((cpu, round) => (other.cpu[round] ?? Number.NaN) / cpu));
}

/** The figures as a page of plain text. */
export function sayCasePage({ rounds, atOnce, shown, same, served, written, whole }: CasePageFigures): string {
  const found = timesAsMany(served.putright, served.nunjucks);
  return [
    `The page of a live case: ${shown.entries} entries, ${shown.people} people, ${shown.missed} lessons missed, ${shown.owed} things owed; ${count(shown.bytes / 1024)} KB.`,
    `The pages are the same: ${count(same.elements)} elements, ${count(same.components)} uses of component classes, ${count(same.words)} words.`,
    `${rounds} ${rounds === 1 ? 'round' : 'rounds'} of each in turn. The last two columns say how many times the rate, and how many times less processor, Putright is.`,
    '',
    line(`Over HTTP, ${atOnce} connections`, 'a second', 'range', 'cpu ms', 'by rate', 'by cpu'),
    row('plain Fastify reply', served.plain, served.putright),
    row('the page written beforehand, only sent', served.ready, served.putright),
    row('Putright, pieces kept', served.putright),
    row('Putright, nothing kept', served.putrightAnew, served.putright),
    row('Nunjucks, nothing kept', served.nunjucks, served.putright),
    row('Nunjucks, the same pieces kept', served.nunjucksKept, served.putright),
    '',
    'Without HTTP',
    row('Putright, the page written, pieces kept', written.putright),
    row('Putright, nothing kept', written.putrightAnew, written.putright),
    row('Nunjucks, nothing kept', written.nunjucks, written.putright),
    row('Nunjucks, the same pieces kept', written.nunjucksKept, written.putright),
    row('its view worked out, seen before', written.view),
    row('its view worked out, for the first time', written.viewAnew),
    '',
    ...(whole ? ['Everything', row('Putright: session, database, assessment, page', whole), ''] : []),
    `${found >= wanted ? 'reached    ' : 'not reached'}  times the same page in Nunjucks: at least ${wanted}, measured ${sayBeside(served.putright, served.nunjucks)} with pieces kept`,
    `             with nothing kept by either: ${sayBeside(served.putrightAnew, served.nunjucks)}; with the same pieces kept by both: ${sayBeside(served.putright, served.nunjucksKept)}`,
    '',
  ].join('\n');
}

function sayBeside(one: Timed, other: Timed): string {
  return `${timesAsMany(one, other).toFixed(2)} (${timesLessCpu(one, other).toFixed(2)} by processor)`;
}

function row(name: string, timed: Timed, beside?: Timed): string {
  const { perSecond, cpu } = timed;
  return line(
    name,
    count(median(perSecond)),
    `${count(Math.min(...perSecond))}–${count(Math.max(...perSecond))}`,
    median(cpu).toFixed(3),
    beside ? timesAsMany(beside, timed).toFixed(2) : '',
    beside ? timesLessCpu(beside, timed).toFixed(2) : '',
  );
}

function line(name: string, ...cells: readonly string[]): string {
  const widths = [8, 15, 7, 7, 6];
  return [name.padEnd(45), ...cells.map((cell, place) => cell.padStart(widths[place] ?? 0))].join('  ').trimEnd();
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}
