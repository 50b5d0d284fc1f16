import { type Day, day, daysAfter, isoDay } from '../src/calendar/day.ts';
import { endOf, type Instant } from '../src/calendar/instant.ts';
import type { CaseRecord, Entry } from '../src/record/entry.ts';
import { isEntry, type Mistake, readStoryEntry } from '../src/record/story/story-entry.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { byTheWay, type Said, type Step, type Strand, strands } from './strands.ts';

/** A made-up case, and the moment it is to be assessed at. Nobody in it is real. */
export type Case = { readonly record: CaseRecord; readonly asAt: Instant };

/** Cases of 5 to 80 entries, the same for the same seed. Their entries are those that reading a story would give. */
export function makeCases(count: number, seed: number): readonly Case[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, place) => makeCase(chance, `case ${place + 1}`));
}

const fewestEntries = 5;
const mostEntries = 80;

/** Cases begin within two years of the 2024 Complaint Handling Code, so that one edition of it governs all of them. */
const firstStart = day('2024-04-02');
const daysOfStarts = 640;

type Line = {
  readonly on: Day;
  readonly said: Said;
  readonly answers: Line | undefined;
  readonly isNamed?: boolean | undefined;
};

function makeCase(chance: Chance, name: string): Case {
  const size = fewestEntries + chance.below(mostEntries - fewestEntries + 1);
  const starts = daysAfter(firstStart, chance.below(daysOfStarts));
  const length = 30 + size * 4;
  const someDay = () => daysAfter(starts, chance.below(length));
  const lines: Line[] = [];
  while (lines.length < size * 0.75) lines.push(...spin(chance, pick(chance), someDay()));
  while (lines.length < size)
    lines.push({ on: someDay(), said: draw(chance, byTheWay).says(chance, starts), answers: undefined });
  const kept = lines.slice(0, size).sort((one, other) => one.on - other.on);
  return {
    record: write(chance, kept, name),
    asAt: endOf(daysAfter(starts, Math.round(length * (0.6 + chance.below(60) / 100)))),
  };
}

/** The lines of one strand: what began it, and those of its other steps that come to happen. */
function spin(chance: Chance, strand: Strand, begins: Day): readonly Line[] {
  const written: (Line | undefined)[] = [];
  for (const step of strand.steps) {
    const before = written[step.follows ?? 0];
    if (written.length > 0 && (!before || !chance.happens(step.likelihood ?? 0.8))) written.push(undefined);
    else {
      const on = before ? daysAfter(before.on, delay(chance, step)) : begins;
      written.push({ on, said: step.says(chance, on), answers: before, isNamed: step.isNamed });
    }
  }
  return written.filter((line) => line !== undefined);
}

/** Most things follow in their usual time; three in ten take up to five times as long. */
function delay(chance: Chance, { usual = 5 }: Step): number {
  return chance.happens(0.7) ? chance.below(usual + 1) : usual + chance.below(usual * 4 + 1);
}

/** Entries as they would be read from a story: some point to what they answer, some to nothing, some were written up late. */
function write(chance: Chance, lines: readonly Line[], name: string): CaseRecord {
  const ids = new Map(lines.map((line, place) => [line, `e${place + 1}`]));
  const entries = lines.map((line, place) => {
    const isNamed = line.answers !== undefined && chance.happens(0.6);
    const answers = line.answers && (isNamed || line.isNamed) ? ids.get(line.answers) : undefined;
    return read(
      {
        ...line.said,
        on: isoDay(line.on),
        id: `e${place + 1}`,
        ...(answers && { for: answers }),
        ...(chance.happens(0.05) && { recorded: isoDay(daysAfter(line.on, 1 + chance.below(10))) }),
      },
      { starts: undefined, name, place: place + 1 },
    );
  });
  return entries.sort((one, other) => one.recorded - other.recorded);
}

function read(written: unknown, context: Parameters<typeof readStoryEntry>[1]): Entry {
  const found = readStoryEntry(written, context);
  if (isEntry(found)) return found;
  throw new Error(`${context.name}: ${(found as readonly Mistake[]).map(({ message }) => message).join('; ')}`);
}

function pick(chance: Chance): Strand {
  return draw(chance, strandsByWeight);
}

/** Each strand as often as its weight. */
const strandsByWeight = strands.flatMap((strand) => Array.from({ length: strand.weight }, () => strand));

function draw<T>(chance: Chance, options: readonly T[]): T {
  return options[chance.below(options.length)] as T;
}
