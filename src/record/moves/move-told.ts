import { daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isOnSame } from '../whole-case.ts';
import type { TemporaryMove } from './move.ts';

/** What everyone who moves out must know. */
const mustKnow = ['where', 'how long', 'what is paid', 'who to call'] as const;
type Known = (typeof mustKnow)[number];

/** The entry by which the household had been told all it must know about leaving; before leaving or after. */
export function whenToldAll(reading: Reading, { out, after }: TemporaryMove): Entry | undefined {
  const toldOf = new Set<string>();
  for (const telling of reading.ofAny(
    'move explained',
    'alternative home offered',
    'return date given',
    'communication plan agreed',
  )) {
    if (!isOnSame(reading, telling, out) || (after && telling.happened < after.happened)) continue;
    for (const known of tells(telling)) toldOf.add(known);
    if (mustKnow.every((known) => toldOf.has(known))) return telling;
  }
  return undefined;
}

/** What made the household leave at once: the home became unsafe that day or the day before. */
export function movedInHaste(reading: Reading, out: Entry<'moved out'>): Entry | undefined {
  return reading
    .ofAny('home found unfit', 'antisocial behaviour reported', 'abuse disclosed', 'risk to life raised')
    .find(({ happened }) => happened <= out.happened && happened >= daysAfter(out.happened, -1));
}

type Telling = Entry<'move explained' | 'alternative home offered' | 'return date given' | 'communication plan agreed'>;

function tells(telling: Telling): readonly (Known | 'why')[] {
  switch (telling.kind) {
    case 'move explained':
      return telling.tells;
    case 'alternative home offered':
      return telling.home === undefined ? [] : ['where'];
    case 'return date given':
      return ['how long'];
    case 'communication plan agreed':
      return telling.contact === undefined ? [] : ['who to call'];
  }
}
