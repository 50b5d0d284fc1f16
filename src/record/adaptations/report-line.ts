import type { Instant } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';

/** A line of a report: how it reads now, how it read before, and whether a correction took it out. */
export type ReportLine = {
  readonly line: string;
  readonly was: readonly string[];
  readonly takenOut: Instant | undefined;
};

/**
 * Every line a therapist’s report has ever held. A correction that gives as many lines as before rewords each in its
 * place; one that gives more or fewer adds the new and takes out those it no longer has, and they are kept as such.
 */
export function linesEverIn(reading: Reading, report: Entry<'therapist report received'>): readonly ReportLine[] {
  const first = (reading.asFirstWritten(report).recommends ?? []).map(
    (line): ReportLine => ({ line, was: [], takenOut: undefined }),
  );
  return correctionsOf(reading, report).reduce(corrected, first);
}

type Correction = { readonly recommends: readonly string[]; readonly when: Instant };

function corrected(lines: readonly ReportLine[], { recommends, when }: Correction): readonly ReportLine[] {
  const standing = lines.filter(({ takenOut }) => takenOut === undefined);
  const gone = lines.filter(({ takenOut }) => takenOut !== undefined);
  const isReworded = standing.length === recommends.length;
  const now = recommends.map((line, place): ReportLine => {
    const same = standing.find((one) => one.line === line);
    if (same) return same;
    const before = isReworded ? standing[place] : undefined;
    const moved = before === undefined || recommends.includes(before.line);
    return moved ? { line, was: [], takenOut: undefined } : { ...before, line, was: [...before.was, before.line] };
  });
  const kept = now.flatMap(({ line, was }) => [line, ...was]);
  const lost = standing.filter(({ line }) => !kept.includes(line));
  return [...now, ...gone, ...lost.map((line) => ({ ...line, takenOut: when }))];
}

/** Each correction of what the report recommends, in the order made. */
function correctionsOf(reading: Reading, { id }: Entry): readonly Correction[] {
  return reading
    .of('entry corrected')
    .filter((one) => one.for === id && one.now !== undefined && 'recommends' in one.now)
    .toSorted((one, other) => one.recorded - other.recorded)
    .map(({ now, recorded }) => ({ recommends: textsIn(now?.recommends), when: recorded }));
}

function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string');
}
