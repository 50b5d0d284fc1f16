import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { protects } from '../../record/casework/sensitive.ts';
import type { Entry } from '../../record/entry.ts';
import { isStillChild } from '../../record/household/household.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import type { Means } from '../../record/kinds/vocabulary.ts';
import { type Reading, read } from '../../record/reading.ts';
import type { Contact } from '../../record/safe-contact/contact-of.ts';
import { type Gated, gate, type Refusal } from '../../record/safe-contact/gate.ts';
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
import { askedOfClosedDay } from '../record-something/soft-checks.ts';
import { sayPerson } from '../work/say-person.ts';
import { messagesBody, type WaitingView } from './page.ts';
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
    const { on } = written.contact;
    const closed = on === undefined ? [] : askedOfClosedDay(on, 'on', false);
    const isSureOfDay = unanswered(closed, sent).length === 0;
    // All is asked at once: what was made sure of already stands on the form with what was not.
    const asked = isSureOfDay ? gated : gate(reading, written.contact);
    if (!asked.passes) return showPage(reply.code(422), found, { sent, ...refused(asked, found, check, closed) });
    if (!isSureOfDay || !gated.passes) return showPage(reply.code(422), found, { sent, checks: closed });
    const errors = notOffered(found, written.contact, now);
    if (errors.length > 0) return showPage(reply.code(422), found, { sent, errors });
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
    if (!message || isKeptFrom(message, found, scopeOf(request).account)) return reply.callNotFound();
    // What was safe when it was written may not be now, and nobody has made sure of what was said since.
    const gated = gateWaiting(message, read(found.whole, parts.now()));
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
    const { account } = scopeOf(reply.request);
    const waiting = await parts.database.as(scopeOf(reply.request), (connection) =>
      messagesToSend(connection, reference),
    );
    const reading = read(found.whole, parts.now());
    // A message that names nobody is for the resident, but on a case of domestic abuse for whoever was harmed.
    const anyone = whomItIsFor(reading) !== undefined ? 'whoever was harmed' : 'resident';
    const body = messagesBody({
      ...{ reference, csrf: csrfField(reply), once: onceOf(sent), today: dayOf(parts.now()) },
      ...{
        people: peopleFor(found, parts.now()),
        waiting: waiting.map((one) => viewWaiting(one, { found, reading, anyone, account })),
        values: sent,
        errors,
        checks,
      },
    });
    const title = 'Messages to send and calls to make';
    return showOnCase(reply, reference, { title, body: html`!${notice}!${body}`, hasErrors: errors.length > 0 });
  }
}

/** What waits goes through the gate as things are now: what somebody made sure of holds while the same is safe. */
function gateWaiting({ contact, assuredOf }: Message, reading: Reading): Gated {
  return gate(reading, contact, { isAssured: assuredOf === digestOfWays(safeWays(reading)) });
}

/**
 * A message is as good as what it keeps to: by what means, when, and in whose name. Once its household has told of danger,
 * it is shown to nobody who may not see that, but to whoever wrote it.
 */
function isKeptFrom(message: Message, { canSeeSensitive, whole }: LoadedCase, account: string): boolean {
  return !canSeeSensitive && message.account !== account && whole.some(protects);
}

function viewWaiting(
  waiting: Message,
  on: {
    readonly found: LoadedCase;
    readonly reading: Reading;
    readonly anyone: string;
    readonly account: string;
  },
): WaitingView {
  const { message, contact } = waiting;
  if (isKeptFrom(waiting, on.found, on.account)) return { message, ...keptBack };
  const { to = on.anyone, means, on: day, time, sender, says } = contact;
  const when = [day === undefined ? undefined : sayDay(day), time].filter(Boolean).join(', ');
  const gated = gateWaiting(waiting, on.reading);
  return {
    message,
    says,
    heading: `To ${to}, by ${means}`,
    more: [when, sender && `in the name of ${sender}`].filter(Boolean).join(' · '),
    refused: gated.passes ? [] : sayNotNow(gated, contact.means, on.found),
  };
}

const keptBack = {
  heading: 'Kept to those who may know of it',
  says: 'What it says, and how and when it goes, is shown to those who may see what this household has told.',
  more: '',
  refused: ['Speak to the safeguarding lead if it is to go.'],
} as const;

/** What stands in place of the button that says a message went. */
function sayNotNow(refusal: Refusal, means: Means, { canSeeSensitive, place }: LoadedCase): readonly string[] {
  const not = `Do not ${means === 'phone' ? 'make this call' : byComing.includes(means) ? 'go to see them' : 'send this'}.`;
  if (!canSeeSensitive) return [not, refusedPlainly];
  const against = refusal.canBeAssured ? undefined : refusal.reasons.find(({ way }) => way !== undefined)?.way;
  if (against === undefined) return [not, ...sayRefusal(refusal), anew];
  const called = place.people.find(({ part }) => isSamePerson(part, against.person))?.name ?? sayPerson(against.person);
  return [`${not} It is against what ${called} said on ${sayDay(against.happened)}.`, ...sayRefusal(refusal)];
}

const byComing: readonly Means[] = ['visit', 'in person'];
const anew = 'Stop this one, and write it again.';

/** Those of age who live here, who acts for them, and those somebody is reached through, as far as this person may know. */
function peopleFor({ reading, whole, canSeeSensitive }: LoadedCase, now: Instant): readonly string[] {
  // On a case of domestic abuse it is for nobody by default: the tenant may be the danger.
  if (whomItIsFor(read(whole, now)) !== undefined) return canSeeSensitive ? (whoMayHear(reading) ?? []) : [];
  const through = reading.of('safe contact agreed').flatMap((one) => one.through ?? []);
  const acting = reading.of('representative named').map(({ person }) => person);
  const here = reading.household.people
    .filter((one) => one.until === undefined && !isStillChild(one, dayOf(now)))
    .map(({ person }) => person);
  return [...new Set(['resident', ...here, ...acting, ...through])];
}

/** Whom the form does not offer a message is not for: they may be the danger, or nobody the record knows. */
function notOffered(found: LoadedCase, { to }: Contact, now: Instant): readonly AnswerError[] {
  const offered = peopleFor(found, now);
  if (to === undefined || offered.some((one) => isSamePerson(one, to))) return [];
  if (!found.canSeeSensitive && offered.length === 0) return [{ field: 'means', message: refusedPlainly }];
  return [{ field: 'to', message: 'Choose one of the people it may be for' }];
}

function refused(
  refusal: Refusal,
  { canSeeSensitive }: LoadedCase,
  check: SoftCheck,
  closed: readonly SoftCheck[],
): Pick<Shown, 'errors' | 'checks'> {
  if (!canSeeSensitive) return { errors: [{ field: 'means', message: refusedPlainly }] };
  const says = sayRefusal(refusal);
  if (!refusal.canBeAssured) return { errors: says.map((message) => ({ field: 'means', message })) };
  return { checks: [...closed, { ...check, asks: `${says.join(' ')} ${check.asks}` }] };
}

/** What was kept to be sent and is no longer safe: it waits, and is not sent. */
function refusedNow(refusal: Refusal, { canSeeSensitive }: LoadedCase): readonly AnswerError[] {
  if (!canSeeSensitive) return [{ field: 'means', message: refusedPlainly }];
  const then = refusal.canBeAssured ? ` ${anew}` : '';
  return sayRefusal(refusal).map((message) => ({ field: 'means', message: `Do not send it. ${message}${then}` }));
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
