import type { Entry, KindName } from '../entry.ts';
import { addApart, isWrittenNear, type Telling, writtenIn } from './telling.ts';
import { worksActsSaid } from './works-acts-words.ts';

/** What a note tells was done about something wrong with the home that was itself only heard, in an earlier note. */
export function hearWorksActs(telling: Telling): void {
  const { entry, words } = telling;
  if (entry.kind !== 'note made' || !telling.heard.some((one) => isReport(one) && writtenIn(one.id) !== entry.id))
    return;
  for (const { kind, fields } of worksActsSaid(words, entry.by))
    if (!isKnownOf(telling, kind)) addApart(telling, kind, fields);
}

const isReport = ({ kind }: Entry) => reports.has(kind);
const reports: ReadonlySet<KindName> = new Set<KindName>([
  ...(['repair reported', 'hazard reported', 'internal damage reported', 'problem returned'] as const),
]);

/** Whether it was written down about then, or heard that day; works begin and end once. */
function isKnownOf(telling: Telling, kind: KindName): boolean {
  const { heard, entry } = telling;
  const isOnce = kind === 'works started' || kind === 'works completed';
  return (
    isWrittenNear(telling, kind) ||
    heard.some((one) => one.kind === kind && (isOnce || one.happened === entry.happened))
  );
}
