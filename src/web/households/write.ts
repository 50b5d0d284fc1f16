import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Entry } from '../../record/entry.ts';
import { append } from '../../store/append.ts';
import { isAllWrittenBy } from '../../store/fetch.ts';
import { keepPerson } from '../../store/households.ts';
import { type Scope, systemScope } from '../../store/scope.ts';
import { clashPage, clashTitle } from '../cases/clash-page.ts';
import { onceOf, type Sent, sayingRecorded, type WritingParts } from '../cases/write.ts';
import { dropSentDraft } from '../drafts/restore.ts';
import { csrfField } from '../http/csrf.ts';
import { scopeOf } from '../http/sessions.ts';
import { type LoadedHousehold, loadHousehold } from './load-household.ts';
import { showHousehold } from './show.ts';

export type PersonToName = Parameters<typeof keepPerson>[2];

/**
 * Writes an entry on a household’s record, and goes to its page, which says what it means for every open case of the
 * home. Where a colleague wrote there since the form was shown, both are shown side by side and nothing is written. What
 * this person may not see clashes with nothing: to them it is not there.
 */
export async function writeOnHousehold(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: WritingParts,
  found: LoadedHousehold,
  { entry, sent, names }: { readonly entry: Entry; readonly sent: Sent; readonly names?: PersonToName | undefined },
): Promise<FastifyReply> {
  const scope = scopeOf(request);
  const { household } = found.household;
  const wrote = await tryToWrite(parts, scope, found, entry, Number(sent.version) || 0, onceOf(sent));
  if ('since' in wrote) {
    const isOwn = await parts.database.as(scope, (connection) =>
      isAllWrittenBy(connection, scope.account, wrote.since),
    );
    const body = clashPage({
      isOwn,
      csrf: csrfField(reply),
      action: request.url,
      entry,
      since: wrote.since,
      version: wrote.version,
      sent: { ...sent, once: onceOf(sent) },
      back: `/households/${household}`,
    });
    return showHousehold(reply.code(409), household, { title: clashTitle(isOwn), body });
  }
  if (names) {
    // Names stand in a table of their own, so that a person can be erased and the record still reads.
    await parts.database.as(systemScope(scope.landlord), (connection) => keepPerson(connection, household, names));
  }
  await dropSentDraft(request);
  return toHousehold(reply, found, entry);
}

/** Goes to the page of a household, which says what was just written and what it means. */
export function toHousehold(reply: FastifyReply, { household }: LoadedHousehold, written: Entry): FastifyReply {
  return reply.redirect(sayingRecorded(`/households/${household.household}`, [written]), 303);
}

type Wrote = { readonly isWritten: true } | { readonly since: readonly Entry[]; readonly version: number };

/** What may be seen of a record grows by one for each entry, so how many there were says what has come since. */
async function tryToWrite(
  parts: WritingParts,
  scope: Scope,
  first: LoadedHousehold,
  entry: Entry,
  seen: number,
  once: string,
): Promise<Wrote> {
  let found: LoadedHousehold | undefined = first;
  while (found) {
    const { own, subject, version, household } = found;
    if (own.some(({ id }) => id === entry.id)) return { isWritten: true };
    if (own.length > seen) return { since: own.slice(seen), version: own.length };
    const wanted = { landlord: scope.landlord, account: scope.account, now: parts.now(), home: household.home.home };
    const done = await append(
      parts.database,
      { ...wanted, entries: [entry], seen: { [subject]: version }, once },
      parts.workOut,
    );
    if (done.outcome === 'refused') throw new Error('A change in the household was refused as a contact');
    if (done.outcome !== 'clash') return { isWritten: true };
    found = await loadHousehold(parts.database, scope, household.household, parts.now());
  }
  throw new Error('A household went while it was being written on');
}
