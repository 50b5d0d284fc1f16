import type { Entry, Happening, KindName } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { hasReasons } from '../reasons.ts';
import type { Hazard } from './hazard.ts';

/** As much of a hazard as is needed to tell which entries are about it. */
export type Matter = Pick<Hazard, 'aware' | 'reports' | 'names'>;

/**
 * The first entry of these kinds about a hazard, on or after the day (and the hour, where both are known) of `since`.
 * `test` may ask more of it.
 */
export function firstFor<K extends KindName>(
  reading: Reading,
  hazard: Matter,
  since: Entry,
  kinds: readonly K[],
  test?: (entry: Entry<K>) => boolean,
): Entry<K> | undefined {
  let first: Entry<K> | undefined;
  for (const kind of kinds) {
    for (const entry of reading.of(kind)) {
      if (first && inOrder(entry, first) >= 0) break;
      if (!isSince(entry, since) || !isAbout(reading, hazard, entry) || (test && !test(entry))) continue;
      first = entry;
      break;
    }
  }
  return first;
}

/**
 * Whether an entry is about a hazard: it points to nothing in particular, to any report of the hazard or step after
 * it, or to something that covers the whole case, such as a complaint. An entry that points to another report is not.
 */
export function isAbout(reading: Reading, hazard: Matter, entry: Happening): boolean {
  if (entry.for === undefined) return true;
  if (hazard.reports.some((report) => reading.belongsWith(entry, report))) return true;
  const root = rootOf(reading, entry);
  return root !== undefined && !otherMatters.includes(root.kind);
}

/** Whether an entry happened no earlier than another. Where an hour is missing, the same day counts. */
export function isSince(entry: Happening, since: Happening): boolean {
  if (entry.happened !== since.happened) return entry.happened > since.happened;
  return entry.at === undefined || since.at === undefined || entry.at >= since.at;
}

/** What put an end to the hazard for good: works that last, the resident's word, or the household leaving for good. */
export function endedBy(reading: Reading, hazard: Matter, since: Entry): Entry | undefined {
  return firstFor(
    reading,
    hazard,
    since,
    ['works completed', 'further works completed', 'visit made', 'resident confirmed fixed', 'moved for good'],
    (entry) => entry.kind !== 'visit made' || entry.outcome === 'works completed',
  );
}

/** What brought the household out of danger, for good or for the time being: works, or leaving the home. */
export function madeSafeBy(reading: Reading, hazard: Matter, since: Entry): Entry | undefined {
  const left = awayAt(reading, since) ?? firstFor(reading, hazard, since, ['moved out', 'moved for good']);
  const works = worksMadeSafeBy(reading, hazard, since);
  if (!left || !works) return left ?? works;
  return left.happened < works.happened ? left : works;
}

/** What made the home itself safe, for good or for the time being. */
export function worksMadeSafeBy(reading: Reading, hazard: Matter, since: Entry): Entry | undefined {
  const kinds = hazard.names.includes('domestic hygiene, pests and refuse') ? [...safeKinds, ...pestKinds] : safeKinds;
  return firstFor(
    reading,
    hazard,
    since,
    kinds,
    (entry) => entry.kind !== 'visit made' || entry.outcome === 'temporary fix' || entry.outcome === 'works completed',
  );
}

/** What settled the matter without works: judged with reasons to be no hazard, or looked into and none found. */
export function clearedBy(reading: Reading, hazard: Matter, since: Entry): Entry | undefined {
  return firstFor(reading, hazard, since, ['hazard triaged', 'investigation concluded'], (entry) =>
    entry.kind === 'hazard triaged' ? entry.as === 'neither' && hasReasons(entry) : entry.finds === 'no hazard',
  );
}

const pestKinds = ['pests treated', 'proofing done'] as const;
const safeKinds: readonly KindName[] = [
  'made safe',
  'temporary fix made',
  'made secure',
  'works completed',
  'further works completed',
  'visit made',
  'resident confirmed fixed',
];

/** What an entry may be about instead. */
const otherMatters: readonly KindName[] = [
  'repair reported',
  'hazard reported',
  'defect known',
  'asbestos suspected',
  'internal damage reported',
  'antisocial behaviour reported',
  'adaptation asked for',
  'staff conduct alleged',
  'discrimination alleged',
];

const longestChain = 50;

/** Where the chain of `for` begins; undefined when it leads to nothing known. */
function rootOf(reading: Reading, entry: Happening): Entry | undefined {
  let at = reading.entry(entry.for);
  for (let steps = 0; at?.for !== undefined && steps < longestChain; steps++) at = reading.entry(at.for);
  return at;
}

/** The move that had the household out of the home already on that day. */
function awayAt(reading: Reading, since: Entry): Entry<'moved out'> | undefined {
  const out = reading.of('moved out').findLast((move) => move.happened < since.happened);
  if (!out) return undefined;
  const isBack = reading
    .of('moved back')
    .some((back) => back.happened >= out.happened && back.happened <= since.happened);
  return isBack ? undefined : out;
}
