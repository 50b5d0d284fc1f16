import { sayDay } from '../../calendar/day.ts';
import { type NotDeciding, whyMayNotDecide } from '../../record/complaints/who-may-decide.ts';
import { type Entry, type KindName, kindOf } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { wordsOf } from './kind-words.ts';
import type { SoftCheck } from './soft-check.ts';
import type { AboutToRecord } from './soft-checks.ts';

/** What the record already says that makes an entry unlikely: its place among the others, or its twin. */
export function orderOfEvents(about: AboutToRecord): readonly SoftCheck[] {
  const { reading } = about;
  if (!reading) return [];
  const early = beforeItsCause(about, reading);
  // One question about the day is enough.
  return [
    ...(early.length > 0 ? early : beforeFirstReport(about, reading)),
    ...sameDay(about, reading),
    ...decidedBy(about, reading),
  ];
}

/** Kinds that begin a case, or a part of one. */
const reports = [
  'repair reported',
  'hazard reported',
  'antisocial behaviour reported',
  'complaint received',
  'move asked for',
  'adaptation asked for',
  'asbestos suspected',
  'internal damage reported',
  'staff conduct alleged',
  'discrimination alleged',
  'personal data misused',
] as const satisfies readonly KindName[];

function beforeFirstReport({ kind, happened }: AboutToRecord, reading: Reading): readonly SoftCheck[] {
  const [first] = reading.ofAny(...reports);
  const mayComeFirst = kindOf(kind).subject !== 'case' || reports.some((report) => report === kind);
  if (mayComeFirst || !first || happened >= first.happened) return [];
  const asks = `${sayDay(happened)} is before the first report on this case, on ${sayDay(first.happened)}: is that right?`;
  return [{ id: `before-first-report:${happened}`, asks, field: 'happened' }];
}

/** What comes after what: works are finished after they were ordered, or at least reported. */
const follows: { readonly [K in KindName]?: readonly (readonly [KindName, string])[] } = {
  'works started': [['works ordered', 'the works were ordered']],
  'works completed': [
    ['works started', 'the works began'],
    ['works ordered', 'the works were ordered'],
    ['repair reported', 'the repair was reported'],
  ],
  'further works completed': [
    ['further works started', 'the works began'],
    ['hazard reported', 'the hazard was reported'],
  ],
  'resident confirmed fixed': [['repair reported', 'the repair was reported']],
  'moved back': [['moved out', 'the household moved out']],
  'promise kept': [['promise made', 'the promise was made']],
  'order complied with': [['order received', 'the order was made']],
};

function beforeItsCause(about: AboutToRecord, reading: Reading): readonly SoftCheck[] {
  for (const [cause, said] of follows[about.kind] ?? []) {
    const [first] = nearestTo(about, reading.of(cause));
    if (!first || about.happened >= first.happened) continue;
    const asks = `${sayDay(about.happened)} is before ${said}, on ${sayDay(first.happened)}: is that right?`;
    return [{ id: `before-cause:${about.happened}:${first.happened}`, asks, field: 'happened' }];
  }
  return [];
}

/** Those that the new entry is about or that are about the same entry; all of them where none is. */
function nearestTo({ for: answers }: AboutToRecord, entries: readonly Entry[]): readonly Entry[] {
  const near = entries.filter((entry) => answers !== undefined && (entry.id === answers || entry.for === answers));
  return near.length > 0 ? near : entries;
}

function sameDay({ kind, happened, for: answers }: AboutToRecord, reading: Reading): readonly SoftCheck[] {
  const isTwin = (entry: Entry) => entry.happened === happened && entry.for === answers;
  if (manyADay.has(kind) || !(reading.of(kind) as readonly Entry[]).some(isTwin)) return [];
  const says = wordsOf(kind)?.says ?? kind;
  const asks = `“${says}” is already on the record for ${sayDay(happened)}. Is this another one?`;
  return [{ id: `same-day:${happened}`, asks }];
}

/** Several of these on one day are nothing odd: each is one line of a longer list. */
const manyADay: ReadonlySet<KindName> = new Set<KindName>([
  'note made',
  'recommendation decided',
  'recommendation met',
  'home checked for person',
  'move cost met',
]);
/** Who decided a complaint may not be somebody it is about or who decided it before; what happened is recorded all the same. */
function decidedBy({ kind, fields }: AboutToRecord, reading: Reading): readonly SoftCheck[] {
  if (kind !== 'response sent') return [];
  const { stage, reviewer } = fields as Partial<Entry<'response sent'>>;
  if (!reviewer) return [];
  return askedOfDecider(whyMayNotDecide(reading, stage === 2 ? 2 : 1, reviewer), stage, reviewer);
}

/** Asked where whoever decided is one who may not, or may be another of that name. */
export function askedOfDecider(
  found: NotDeciding | undefined,
  stage: number | undefined,
  reviewer: string,
): readonly SoftCheck[] {
  if (found === undefined) return [];
  if (found.isSure) {
    const asks = `${reviewer} should not have decided this: ${found.why}. Is that who decided it?`;
    return [{ id: `decided-by:${stage}:${plainly(reviewer)}`, asks, field: 'reviewer' }];
  }
  const asks = `${reviewer} may be somebody who must not decide this: ${found.why}. Have you made sure that it is another person?`;
  return [{ id: `another-decider:${plainly(reviewer)}`, asks, field: 'reviewer' }];
}

/** A post stands behind a comma, which what names a question holds none of. */
function plainly(name: string): string {
  return name.replaceAll(',', ';').replace(/\s+/g, ' ');
}
