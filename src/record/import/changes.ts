import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import { importAccount } from './told.ts';

/** What a changed row adds to what is kept: entries not there yet, and corrections of those that now say otherwise. */
export type Changes = { readonly added: readonly Entry[]; readonly corrected: readonly Entry[] };

/**
 * Compares what a row tells now with what the same row told before. What people have put right themselves is left as
 * they left it, unless the row has changed since. A value the file no longer gives is not taken away.
 *
 * @param told what the row tells now
 * @param known the record it was told into
 * @param begins how the ids told from these rows begin
 * @param number of the import, so that its corrections have ids of their own
 */
export function changesTo(
  told: readonly Entry[],
  known: readonly Entry[],
  begins: readonly string[],
  { number, now }: { readonly number: number; readonly now: Instant },
): Changes {
  const before = asLastTold(known);
  const added: Entry[] = [];
  const corrected: Entry[] = [];
  const correct = (of: Entry, more: Readonly<Record<string, unknown>>) => {
    const id = `${of.id} put right ${number}`;
    const why = 'the earlier system now says otherwise';
    const note = `Brought in from an earlier system, account ${importAccount}`;
    const base = { id, subject: of.subject, kind: 'entry corrected', happened: dayOf(now), recorded: now, for: of.id };
    corrected.push({ ...empty, ...base, why, note, ...more } as unknown as Entry);
  };
  const still = new Set(told.map(({ id }) => id));
  for (const entry of told) {
    const was = before.get(entry.id);
    if (!was) added.push(entry);
    else {
      if (was.withdrawnBy) correct(was.withdrawnBy, { withdrawn: true });
      const now = differences(was.entry, entry);
      if (now) correct(was.entry, { now });
    }
  }
  for (const [id, { entry, withdrawnBy }] of before) {
    if (begins.some((begin) => id.startsWith(begin)) && !still.has(id) && !withdrawnBy && entry.kind !== 'case opened')
      correct(entry, { withdrawn: true });
  }
  return { added, corrected };
}

type Before = { readonly entry: Entry; readonly withdrawnBy: Entry | undefined };

/** Each entry as imports last told it: with the corrections that imports made, and not those people made. */
function asLastTold(known: readonly Entry[]): ReadonlyMap<string, Before> {
  const before = new Map<string, Before>();
  const isOurs = ({ id }: Entry) => / put right \d+$/.test(id);
  for (const entry of known)
    if (entry.kind !== 'entry corrected') before.set(entry.id, { entry, withdrawnBy: undefined });
  for (const entry of known) {
    if (entry.kind !== 'entry corrected' || !isOurs(entry) || entry.for === undefined) continue;
    const was = before.get(entry.for);
    if (was && entry.withdrawn) before.set(entry.for, { ...was, withdrawnBy: entry });
    else if (was && entry.now) before.set(entry.for, { ...was, entry: { ...was.entry, ...entry.now } as Entry });
    else if (!was && entry.withdrawn) {
      // It withdraws a withdrawal.
      for (const [id, one] of before)
        if (one.withdrawnBy?.id === entry.for) before.set(id, { ...one, withdrawnBy: undefined });
    }
  }
  return before;
}

function differences(was: Entry, is: Entry): Readonly<Record<string, unknown>> | undefined {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(is)) {
    if (keptAsTheyAre.has(name) || value === undefined) continue;
    const old = (was as unknown as Record<string, unknown>)[name];
    if (JSON.stringify(old) !== JSON.stringify(value)) found[name] = value;
  }
  if (found.happened === undefined && is.at === undefined && was.at !== undefined) found.happened = is.happened;
  else if (found.happened !== undefined && is.at !== undefined) found.at = is.at;
  return Object.keys(found).length > 0 ? found : undefined;
}

const keptAsTheyAre: ReadonlySet<string> = new Set(['id', 'subject', 'kind', 'recorded', 'corrected', 'note']);

const empty = { at: undefined, corrected: undefined, about: undefined, by: undefined };
