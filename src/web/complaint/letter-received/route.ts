import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import { readComplaintLetter, type SentenceRead } from '../../../letters/received/suggest.ts';
import type { Entry } from '../../../record/entry.ts';
import { caseworkers } from '../../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../../cases/load-case.ts';
import { showOnCase } from '../../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../../cases/write.ts';
import { restoreDraft } from '../../drafts/restore.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { longestLetter, plainLines } from '../../letters/load-letter.ts';
import { textIn } from '../../record-something/form-values.ts';
import { readDayIn } from '../../record-something/read-day.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import { letterReceivedBody } from './page.ts';
import { entriesFor, takenFrom } from './taken.ts';

type OnCase = { Params: { reference: string } };
type Shown = {
  readonly values: Sent;
  readonly errors?: readonly AnswerError[];
  readonly sentences?: readonly SentenceRead[];
};

/** A long letter of complaint: kept whole, with what may be in it drawn out as suggestions, each taken by a person or left. */
export function letterReceived(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const address = '/cases/:reference/complaint/letter-received';
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>(address, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const values = draft?.values ?? {};
    const sentences = readComplaintLetter(plainLines(textIn(values, 'text')), dayOf(parts.now()));
    return show(reply, found, { values, sentences }, draft?.notice);
  });

  app.post<OnCase>(address, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const today = dayOf(parts.now());
    const text = plainLines(textIn(sent, 'text')).slice(0, longestLetter);
    const errors: AnswerError[] = [];
    const came = readDayIn(sent, 'came', { of: ' it reached us', today });
    if (came.found === undefined)
      errors.push({ field: 'came', message: came.message, ...(came.box && { box: came.box }) });
    else if (came.found > today) errors.push({ field: 'came', message: 'Choose today or a day before it' });
    if (text === '') errors.push({ field: 'text', message: 'Paste the letter' });
    const sentences = readComplaintLetter(text, came.found ?? today);
    const isRecorded = textIn(sent, 'do') === 'record';
    const chosen = isRecorded ? takenFrom(sentences, sent) : [];
    if (isRecorded && chosen.length === 0)
      errors.push({ field: 'take-0', message: 'Tick what you take from the letter' });
    if (errors.length > 0 || came.found === undefined || !isRecorded)
      return show(reply.code(errors.length > 0 ? 422 : 200), found, { values: sent, errors, sentences });
    const subject = `case:${found.place.reference}` as const;
    const by = request.signedIn?.name ?? '';
    const who = { once: sent.once, subject, by, now: parts.now() };
    const entries = entriesFor(chosen, { text, came: came.found }, who, found.reading);
    return writeOnCase(request, reply, parts, found.place, {
      entries: entries as unknown as [Entry, ...Entry[]],
      subject,
      sent,
    });
  });
}

function show(
  reply: FastifyReply,
  found: LoadedCase,
  { values, errors = [], sentences = [] }: Shown,
  notice: Html = html``,
) {
  const { reference } = found.place;
  const body = letterReceivedBody({
    ...{ reference, csrf: csrfField(reply), once: onceOf(values), values, errors, sentences },
    version: String(values.version || found.versions[`case:${reference}`] || 0),
  });
  return showOnCase(reply, reference, {
    ...{ title: 'A letter of complaint', body: html`!${notice}!${body}` },
    ...{ back: `/cases/${reference}/complaint`, hasErrors: errors.length > 0 },
  });
}
