import type { Lesson } from '../lessons/lesson.ts';
import type { LedgerLine, LedgerName } from '../record/casework/standing.ts';
import { type Entry, sayEntry } from '../record/entry.ts';
import type { Assessment } from './assess.ts';
import { sayWhoseDay } from './explanation.ts';

/** The lessons that judge what stands in each ledger: it shows their duties, and works out nothing again. */
const judges: Readonly<Record<string, LedgerName>> = {
  'records/promise-kept': 'promise',
  'records/request-answered': 'request',
  'records/handover-check': 'handover',
};

/** Every promise, request and hand-over of a case, as the lessons about them judged it; nothing where there is none. */
export function ledgerOf({ duties }: Assessment): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const { lesson, because, since, due, doneBy } of duties) {
    const ledger = judges[lesson.id];
    const [cause] = because;
    if (ledger === undefined || !cause || due === undefined) continue;
    const how = doneBy?.kind === 'request answered' ? doneBy.answer : undefined;
    lines.push({ ledger, entry: cause.id, since, due, done: doneBy?.happened, how, ...told(cause) });
  }
  return lines;
}

/** The lessons that judge what stands in the ledgers. */
export function judgesOf(lessons: readonly Lesson[]): readonly Lesson[] {
  return lessons.filter(({ id }) => judges[id] !== undefined);
}

/** Whose day each line of a case is due by, in words, by the id of its entry. */
export function whoseDays({ duties }: Assessment): ReadonlyMap<string, string> {
  return new Map(
    duties.flatMap((duty) => {
      const [cause] = duty.because;
      return judges[duty.lesson.id] === undefined || !cause ? [] : [[cause.id, sayWhoseDay(duty)] as const];
    }),
  );
}

function told(cause: Entry): Pick<LedgerLine, 'says' | 'byWhom' | 'toWhom'> {
  switch (cause.kind) {
    case 'promise made':
      return { says: cause.promise, byWhom: cause.by, toWhom: undefined };
    case 'request made':
      return { says: cause.request, byWhom: cause.by, toWhom: undefined };
    case 'case handed over':
      return { says: cause.note ?? '', byWhom: cause.from, toWhom: cause.to };
    default:
      // Told only in the words of a note or a letter, it is those words.
      return { says: sayEntry(cause), byWhom: cause.by, toWhom: undefined };
  }
}
