import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import { bringsInAbuse, isSensitive } from '../../record/casework/sensitive.ts';
import type { Entry, KindName, Subject } from '../../record/entry.ts';
import type { Refusal } from '../../record/safe-contact/gate.ts';
import { append, type WorkOut } from '../../store/append.ts';
import { type CasePlace, fetchPlace } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { isAllWrittenBy } from '../../store/fetch.ts';
import { dropSentDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sayPlainly } from '../http/errors.ts';
import { scopeOf } from '../http/sessions.ts';
import { workCalled } from '../work/works.ts';
import { allegedWith } from './blamed-of-ours.ts';
import { clashPage, clashTitle } from './clash-page.ts';
import { sayGivenToNobody } from './kept-apart.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { showOnCase } from './show.ts';

export type WritingParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly workOut: WorkOut;
};

/** What a form that may plan a contact with the household brings to the writing of it. */
export type ContactPlanned = {
  readonly isAssured: boolean;
  /** Shows the form again, with everything it held. */
  readonly onRefused: (refusal: Refusal) => FastifyReply;
};

/** What a form sent, by the name of each answer. */
export type Sent = Readonly<Record<string, string | readonly string[]>>;

/** What a form sent, with its token: a new one where it has none. */
export function withOnce(sent: Sent): Sent & { readonly once: string } {
  return { ...sent, once: onceOf(sent) };
}

/** The token of a form, by which one sent twice is known; a new one for a form not yet shown. */
export function onceOf(sent: Sent): string {
  return typeof sent.once === 'string' && /^[\w-]{8,64}$/.test(sent.once) ? sent.once : randomUUID();
}

/** Goes to the case when this form was sent before and taken: it is not looked at again, so nothing is asked twice. */
export function ifTaken(
  reply: FastifyReply,
  { record, place }: LoadedCase,
  sent: Sent,
  back?: string,
): FastifyReply | undefined {
  const { once } = sent;
  const taken = record.filter((entry) => entry.id === once);
  return taken.length === 0 ? undefined : reply.redirect(afterwards(place, sent, taken, back), 303);
}

/** Where to go once it is written: the page of work the form was opened from, or the page of the case. */
function afterwards({ reference }: CasePlace, sent: Sent, written: readonly Entry[], back?: string): string {
  const work = workCalled(sent.work);
  const from = back ?? (work === undefined ? `/cases/${reference}` : `/cases/${reference}/work/${work.slug}`);
  return sayingRecorded(from, written);
}

/** A page that says first that these entries were written, all of them, and how what is owed moved. */
export function sayingRecorded(page: string, written: readonly Entry[]): string {
  return `${page}?recorded=${written.map(({ id }) => encodeURIComponent(id)).join(',')}`;
}

/**
 * Writes entries on the record of a case, its household or its home, and goes to the case, which says what moved. Where
 * somebody else wrote there since the form was shown, both are shown side by side and nothing is written.
 */
export async function writeOnCase(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: WritingParts,
  place: CasePlace,
  writing: {
    readonly entries: readonly [Entry, ...Entry[]];
    readonly subject: Subject;
    readonly sent: Sent;
    /** For forms that may plan a contact: whether it was said to keep to what is safe, and what to show where it is refused. */
    readonly contact?: ContactPlanned;
    /** What else is to be let go of once it is on the record, such as the draft of another page. */
    readonly onWritten?: () => Promise<void>;
    /** Where to go once it is written, where that is neither the page of the case nor one of its work. */
    readonly back?: string;
    /** How far the record has truly come, where that was found to be no more than this person had seen. */
    readonly at?: number;
  },
): Promise<FastifyReply> {
  const { subject, sent, contact, onWritten, back } = writing;
  const scope = scopeOf(request);
  const entries = [...writing.entries, ...(await allegedWith(writing.entries, place, parts.database, scope))] as const;
  const { landlord, account } = scope;
  const once = onceOf(sent);
  // As many entries as they saw; where some are hidden from them the record has come further, which no form is told.
  const saw = Number(sent.version) || 0;
  const seen = { [subject]: writing.at ?? saw };
  const isContactAssured = contact?.isAssured ?? false;
  const wanted = { landlord, account, now: parts.now(), home: place.home, entries, seen, once, isContactAssured };
  const done = await append(parts.database, wanted, parts.workOut);
  if (done.outcome === 'refused') {
    // A form that names people asks before; what comes this far is kept where the next one is begun.
    if ('keptApart' in done.refusal) return sayPlainly(reply, 422, sayGivenToNobody);
    if ('undoes' in done.refusal) return sayPlainly(reply, 403, undoingIsNotTheirs);
    if (!contact) throw new Error('A form that plans no contact was refused as one');
    return contact.onRefused(done.refusal);
  }
  if (done.outcome === 'clash') {
    const again = await loadCase(parts.database, scope, place.reference, parts.now());
    if (!again) {
      reply.callNotFound();
      return reply;
    }
    const visible = again.record.filter((entry) => entry.subject === subject);
    const since = visible.slice(saw);
    // What this person may not see clashes with nothing: to them it is not there.
    if (since.length === 0)
      return writeOnCase(request, reply, parts, place, { ...writing, sent: { ...sent, once }, at: done.version });
    const isOwn = await parts.database.as(scope, (connection) => isAllWrittenBy(connection, account, since));
    const body = clashPage({
      isOwn,
      csrf: csrfField(reply),
      action: request.url,
      entry: entries[0],
      since,
      version: visible.length,
      sent: { ...sent, once },
      back: `/cases/${place.reference}`,
    });
    return showOnCase(reply.code(409), place.reference, { title: clashTitle(isOwn), body });
  }
  await dropSentDraft(request);
  await onWritten?.();
  // What was just written may have closed the case to whoever wrote it: they are told that it is kept, not that there is no page.
  const mayClose = entries.some((entry) => restricts(entry) || closesToSome.has(entry.kind));
  if (mayClose && !(await parts.database.as(scope, (one) => fetchPlace(one, place.reference))))
    return sayPlainly(reply, 200, sayClosed(entries, place));
  return reply.redirect(afterwards(place, sent, entries, back), 303);
}

const undoingIsNotTheirs = {
  title: 'Ask a manager or a safeguarding lead',
  says: html`Nothing was changed, and what you wrote is kept. What says who may see a case, that it is restricted, who may have no contact or of whom it was said is withdrawn or changed only by a manager or a safeguarding lead who is named on the case.`,
};

/** Whether an entry restricts its case, by what it says or by what it puts in another. */
function restricts(entry: Entry): boolean {
  return isSensitive(entry) || bringsInAbuse(entry);
}

/** What changes who sees a restricted case, and may leave out whoever wrote it. */
const closesToSome: ReadonlySet<KindName> = new Set<KindName>([
  ...(['case handed over', 'case restricted', 'access to case taken away'] as const),
]);

/** Said of a case that whoever wrote on it no longer sees: that what they did is done, and who has it now. */
function sayClosed(entries: readonly Entry[], { reference }: CasePlace): Parameters<typeof sayPlainly>[2] {
  const handed = entries.find((entry) => entry.kind === 'case handed over');
  if (handed)
    return {
      title: `${reference} is ${handed.to}’s now`,
      says: html`It has been handed over and is on the record. It is a restricted case, and you no longer see it. !${toToday}`,
    };
  if (entries.some(restricts)) return keptAndClosed;
  return {
    title: 'It is on the record',
    says: html`You no longer see ${reference}: only those named on it do. !${toToday}`,
  };
}

const toToday = html`<a class="govuk-link" href="/today">Go to Today</a>`;

const keptAndClosed = {
  title: 'It is on the record',
  says: html`Thank you. Only the officer who has the case and the safeguarding leads see it now, so you are not taken back to it. If somebody may be in danger today, speak to a safeguarding lead as well. !${toToday}`,
};
