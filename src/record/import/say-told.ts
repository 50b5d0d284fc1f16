import { sayDay } from '../../calendar/day.ts';
import { type Entry, kindOf, sayEntry } from '../entry.ts';
import { meaningOf } from '../field.ts';

/** What a row becomes, an entry a line: ‘2 April 2024: A repair was reported: leak in the kitchen’. */
export function sayTold({
  added,
  corrected,
}: {
  readonly added: readonly Entry[];
  readonly corrected: readonly Entry[];
}): readonly string[] {
  return [...added.map((entry) => `${sayDay(entry.happened)}: ${sayEntry(entry)}`), ...corrected.map(sayCorrection)];
}

function sayCorrection(entry: Entry): string {
  if (entry.kind !== 'entry corrected') return sayEntry(entry);
  const what = entry.for ?? 'an entry';
  if (entry.withdrawn) return `Withdrawn, because the file no longer says it: “${what}”`;
  const changes = Object.entries(entry.now ?? {}).map(
    ([name, value]) => `${name === 'happened' ? 'the day' : name} is ${sayValue(name, value)}`,
  );
  return `Put right, “${what}”: ${changes.join('; ')}`;
}

function sayValue(name: string, value: unknown): string {
  if (typeof value === 'number' && (name === 'happened' || dayNames.has(name))) return sayDay(value as never);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

const dayNames: ReadonlySet<string> = new Set(
  (['appointment made', 'works ordered', 'extension sent', 'order received', 'learning recorded'] as const).flatMap(
    (kind) =>
      Object.entries(kindOf(kind).fields)
        .filter(([, field]) => meaningOf(field).shape === 'day')
        .map(([name]) => name),
  ),
);
