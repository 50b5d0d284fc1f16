import { assess } from '../src/assessment/assess.ts';
import { lessons } from '../src/lessons/index.ts';
import type { Lesson } from '../src/lessons/lesson.ts';
import type { Case } from './cases.ts';
import { makeOpenCases } from './open-cases.ts';
import { median } from './timing.ts';

/** What a case costs with every lesson, beside what it costs with twelve. Times are processor time, garbage collected. */
export type AllLessons = {
  readonly cases: number;
  readonly entries: number;
  readonly lessons: number;
  /** Cases a second with twelve lessons (the mean over lists of every so-manieth lesson), and with all of them. */
  readonly perSecondWithTwelve: number;
  readonly perSecond: number;
  /** How many times as much a case costs with all of them: the median of the rounds. */
  readonly timesTwelve: number;
  /** Seconds of one core for every case once: in words never read before, again straight after, and on a server that has been running. */
  readonly secondsNewWords: number;
  readonly secondsAgain: number;
  readonly seconds: number;
};

/** Times the open cases of a large landlord. `isQuick` takes few of them. */
export function timeAllLessons(seed: number, isQuick: boolean): AllLessons {
  const count = isQuick ? 400 : 20_000;
  const rounds = isQuick ? 2 : 9;
  const cases = makeOpenCases(count, seed);
  const sample = cases.slice(0, 400);
  for (let round = 0; round < (isQuick ? 2 : 20); round++) {
    secondsFor(makeOpenCases(sample.length, seed + 1), lessons); // untimed, until the code is as fast as it gets
    for (const twelve of twelves) secondsFor(sample.slice(0, 40), twelve);
  }
  const secondsNewWords = secondsFor(cases, lessons);
  const secondsAgain = secondsFor(cases, lessons);
  // Untimed: Node goes on making the code faster for some ten goes through every case.
  for (let round = 0; round < (isQuick ? 1 : 10); round++) secondsFor(cases, lessons);
  const timed = Array.from({ length: rounds }, () => ({
    twelve: sum(twelves.map((twelve) => secondsFor(sample, twelve))) / twelves.length / sample.length,
    all: secondsFor(sample, lessons) / sample.length,
  }));
  const seconds = median(Array.from({ length: isQuick ? 1 : 5 }, () => secondsFor(cases, lessons)));
  return {
    cases: count,
    entries: sum(cases.map(({ record }) => record.length)),
    lessons: lessons.length,
    perSecondWithTwelve: Math.round(1 / median(timed.map(({ twelve }) => twelve))),
    perSecond: Math.round(1 / median(timed.map(({ all }) => all))),
    timesTwelve: median(timed.map(({ twelve, all }) => all / twelve)),
    secondsNewWords,
    secondsAgain,
    seconds,
  };
}

/** What it measured, as plain text. */
export function sayAllLessons(measured: AllLessons): string {
  const { cases, entries, perSecondWithTwelve, perSecond, timesTwelve, secondsNewWords, secondsAgain, seconds } =
    measured;
  const each = (whole: number) => `${((whole / cases) * 1000).toFixed(3)} ms a case`;
  const count = (number: number) => number.toLocaleString('en-GB');
  return [
    `All ${measured.lessons} lessons, on ${count(cases)} open cases of ${(entries / cases).toFixed(1)} entries; processor time, garbage collected`,
    '',
    `cases a second with twelve lessons    ${count(perSecondWithTwelve)}`,
    `cases a second with all of them       ${count(perSecond)}, so a case costs ${timesTwelve.toFixed(2)} times as much`,
    `every case once, words never read     ${secondsNewWords.toFixed(2)} s (${each(secondsNewWords)})`,
    `every case again straight after       ${secondsAgain.toFixed(2)} s (${each(secondsAgain)})`,
    `every case, the server long running   ${seconds.toFixed(2)} s (${each(seconds)})`,
    '',
  ].join('\n');
}

/** The lessons dealt out into lists of twelve or so, so that each list is a fair sample of them all. */
const lists = Math.round(lessons.length / 12);
const twelves: readonly (readonly Lesson[])[] = Array.from({ length: lists }, (_, list) =>
  lessons.filter((_, place) => place % lists === list),
);

function secondsFor(cases: readonly Case[], asked: readonly Lesson[]): number {
  const began = process.cpuUsage();
  let found = 0;
  for (const { record, asAt } of cases) found += assess(record, asAt, asked).duties.length;
  const { user, system } = process.cpuUsage(began);
  if (found === 0) throw new Error('Nothing was found');
  return (user + system) / 1_000_000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
