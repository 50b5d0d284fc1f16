import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import type { Contact } from '../../record/safe-contact/contact-of.ts';
import { gate, type Refusal } from '../../record/safe-contact/gate.ts';
import { digestOfWays, safeWays } from '../../record/safe-contact/safe-ways.ts';
import { refusedPlainly, sayRefusal } from '../../record/safe-contact/say-refusal.ts';
import { whoMayHear, whomItIsFor } from '../../record/safe-contact/whom-it-is-for.ts';
import { append } from '../../store/append.ts';
import { keepMessage, type Message, markSent, messagesToSend, messageToSend, stopMessage } from '../../store/outbox.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { onceOf, type Sent, sayingRecorded, type WritingParts, withOnce } from '../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { type SoftCheck, unanswered } from '../record-something/soft-check.ts';
import { messagesBody } from './page.ts';
import { readMessage } from './read-message.ts';

type OnCase = { Params: { reference: string } };
type OnMessage = { Params: { reference: string; message: string } };
type Shown = { readonly sent: Sent; readonly errors?: readonly AnswerError[]; readonly checks?: readonly SoftCheck[] };

/** Messages to send and calls to make on a case: each goes through the gate when it is kept, and again when it is sent. */
export function messages(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>('/cases/:reference/messages', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return showPage(reply, found, { sent: draft?.values ?? {} }, draft?.notice);
  });

  app.post<OnCase>('/cases/:reference/messages', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const now = parts.now();
    const written = readMessage(sent, dayOf(now), request.signedIn?.landlordName ?? '');
    if ('errors' in written) return showPage(reply.code(422), found, { sent, errors: written.errors });
    const reading = read(found.whole, now);
    const ways = digestOfWays(safeWays(reading));
    const check = checkOf(written.contact, ways);
    const isAssured = found.canSeeSensitive && unanswered([check], sent).length === 0;
    const gated = gate(reading, written.contact, { isAssured });
    if (!gated.passes) return showPage(reply.code(422), found, { sent, ...refused(gated, found, check) });
    const assuredOf = isAssured ? ways : undefined;
    const about = { message: sent.once, reference: found.place.reference, assuredOf, now };
    const { account } = scopeOf(request);
    await parts.database.as(scopeOf(request), (connection) =>
      keepMessage(connection, { ...about, account }, gated.contact),
    );
    await dropSentDraft(request);
    return reply.redirect(`/cases/${found.place.reference}/messages`, 303);
  });

  app.post<OnMessage>('/cases/:reference/messages/:message/sending', { config }, async (request, reply) => {
    const found = await load(request);
    const message = found && (await fetchMessage(request));
    if (!message) return reply.callNotFound();
    // What was safe when it was written may not be now, and nobody has made sure of what was said since.
    const reading = read(found.whole, parts.now());
    const isAssured = message.assuredOf === digestOfWays(safeWays(reading));
    const gated = gate(reading, message.contact, { isAssured });
    if (!gated.passes) return showPage(reply.code(422), found, { sent: {}, errors: refusedNow(gated, found) });
    const now = parts.now();
    const { landlord, account } = scopeOf(request);
    const { reference, home } = found.place;
    const by = request.signedIn?.name;
    const subject = `case:${reference}` as const;
    // When it was sent today, nobody has said.
    const entry = { ...sentEntry(message), subject, happened: dayOf(now), recorded: now, by } as Entry;
    // On the record first: should this end here, it is still waiting, and sent again it is not written twice.
    await append(
      parts.database,
      { landlord, account, now, home, entries: [entry], once: message.message },
      parts.workOut,
    );
    await parts.database.as(scopeOf(request), (connection) =>
      markSent(connection, message.message, gated.contact, now),
    );
    return reply.redirect(sayingRecorded(`/cases/${reference}`, [entry]), 303);
  });

  app.post<OnMessage>('/cases/:reference/messages/:message/stopping', { config }, async (request, reply) => {
    const found = await load(request);
    const message = found && (await fetchMessage(request));
    if (!message) return reply.callNotFound();
    await parts.database.as(scopeOf(request), (connection) => stopMessage(connection, message.message, parts.now()));
    return reply.redirect(`/cases/${found.place.reference}/messages`, 303);
  });

  function fetchMessage(request: FastifyRequest<OnMessage>): Promise<Message | undefined> {
    const { reference, message } = request.params;
    return parts.database.as(scopeOf(request), (connection) => messageToSend(connection, reference, message));
  }

  async function showPage(
    reply: FastifyReply,
    found: LoadedCase,
    { sent, errors = [], checks = [] }: Shown,
    notice = html``,
  ) {
    const { reference } = found.place;
    const waiting = await parts.database.as(scopeOf(reply.request), (connection) =>
      messagesToSend(connection, reference),
    );
    // A message that names nobody is for the resident, but on a case of domestic abuse for whoever was harmed.
    const isAbuse = whomItIsFor(read(found.whole, parts.now())) !== undefined;
    const anyone = isAbuse ? 'whoever was harmed' : 'resident';
    const body = messagesBody({
      ...{ reference, csrf: csrfField(reply), once: onceOf(sent), today: dayOf(parts.now()) },
      ...{
        people: peopleFor(found, parts.now()),
        waiting: waiting.map((one) => viewWaiting(one, anyone)),
        values: sent,
        errors,
        checks,
      },
    });
    const title = 'Messages to send and calls to make';
    return showOnCase(reply, reference, { title, body: html`!${notice}!${body}`, hasErrors: errors.length > 0 });
  }
}

function viewWaiting({ message, contact }: Message, anyone: string) {
  const { to = anyone, means, on, time, sender, says } = contact;
  const when = [on === undefined ? undefined : sayDay(on), time].filter(Boolean).join(', ');
  return {
    message,
    says,
    heading: `To ${to}, by ${means}`,
    more: [when, sender && `in the name of ${sender}`].filter(Boolean).join(' · '),
  };
}

/** Those who live here, who acts for them, and those somebody is reached through, as far as this person may know. */
function peopleFor({ reading, whole, canSeeSensitive }: LoadedCase, now: Instant): readonly string[] {
  // On a case of domestic abuse it is for nobody by default: the tenant may be the danger.
  if (whomItIsFor(read(whole, now)) !== undefined) return canSeeSensitive ? (whoMayHear(reading) ?? []) : [];
  const through = reading.of('safe contact agreed').flatMap((one) => one.through ?? []);
  const acting = reading.of('representative named').map(({ person }) => person);
  const here = reading.household.people.filter(({ until }) => until === undefined).map(({ person }) => person);
  return [...new Set(['resident', ...here, ...acting, ...through])];
}

function refused(
  refusal: Refusal,
  { canSeeSensitive }: LoadedCase,
  check: SoftCheck,
): Pick<Shown, 'errors' | 'checks'> {
  if (!canSeeSensitive) return { errors: [{ field: 'means', message: refusedPlainly }] };
  const says = sayRefusal(refusal);
  if (!refusal.canBeAssured) return { errors: says.map((message) => ({ field: 'means', message })) };
  return { checks: [{ ...check, asks: `${says.join(' ')} ${check.asks}` }] };
}

/** What was kept to be sent and is no longer safe: it waits, and is not sent. */
function refusedNow(refusal: Refusal, { canSeeSensitive }: LoadedCase): readonly AnswerError[] {
  if (!canSeeSensitive) return [{ field: 'means', message: refusedPlainly }];
  const anew = refusal.canBeAssured ? ' Stop this one, and write it again.' : '';
  return sayRefusal(refusal).map((message) => ({ field: 'means', message: `Do not send it. ${message}${anew}` }));
}

/** What was said of one contact is not taken for another, nor for what has been said to be safe since. */
function checkOf(contact: Contact, ways: string): SoftCheck {
  const digest = hash('sha256', JSON.stringify([contact, ways]), 'hex').slice(0, 12);
  return { id: `safe-contact:${digest}`, asks: 'Have you made sure that this keeps to what is safe?' };
}

function sentEntry({ message, contact: { means, says } }: Message) {
  const isSpoken = means === 'phone' || means === 'in person' || means === 'visit';
  return { id: message, kind: isSpoken ? 'resident updated' : 'letter sent', means, says };
}
