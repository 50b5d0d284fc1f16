import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import type { Entry } from '../../../record/entry.ts';
import { asWrittenDown } from '../../../record/finding/day-zero.ts';
import type { Refusal } from '../../../record/safe-contact/gate.ts';
import { refusedPlainly, sayRefusal } from '../../../record/safe-contact/say-refusal.ts';
import { restoreDraft } from '../../drafts/restore.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { type CorrectionFormOptions, correctionForm } from '../../record-something/correction-form.ts';
import { readCorrection } from '../../record-something/read-correction.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import { caseworkers } from '../caseworkers.ts';
import { refusedPerson } from '../kept-apart.ts';
import { entryLines, type LoadedCase, loadCase } from '../load-case.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';

type OnEntry = { Params: { reference: string; entry: string } };

/** Putting an entry of a case right: a further entry that says why, never a change of the first. */
export function correction(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnEntry>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnEntry>('/cases/:reference/entries/:entry/correction', { config }, async (request, reply) => {
    const found = await load(request);
    const entry = found && correctable(found, request.params.entry);
    if (!entry) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return showForm(reply, found, { entry, values: draft?.values }, draft?.values ?? {}, draft?.notice);
  });

  app.post<OnEntry>('/cases/:reference/entries/:entry/correction', { config }, async (request, reply) => {
    const found = await load(request);
    const entry = found && correctable(found, request.params.entry);
    if (!entry) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const now = parts.now();
    const context = { today: dayOf(now), now, entries: found.reading.entries };
    const answers = readCorrection(entry, sent, context);
    if (!answers.ok) {
      reply.code(422);
      return showForm(reply, found, { entry, values: answers.values, errors: answers.errors }, sent);
    }
    const { ok, ...says } = answers;
    const subject = `case:${found.place.reference}` as const;
    const by = request.signedIn?.name;
    const written = {
      id: sent.once,
      subject,
      kind: 'entry corrected',
      happened: dayOf(now),
      recorded: now,
      by,
      ...says,
    };
    const mended = { ...entry, ...says.now } as Entry;
    const refused = says.withdrawn ? undefined : await refusedPerson(parts.database, scopeOf(request), found, mended);
    if (refused) return showForm(reply.code(422), found, { entry, values: sent, errors: [refused] }, sent);
    const contact = {
      isAssured: false,
      onRefused: (refusal: Refusal) => {
        const errors = refusedCorrection(refusal, found.canSeeSensitive);
        return showForm(reply.code(422), found, { entry, values: sent, errors }, sent);
      },
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [written as Entry], subject, sent, contact });
  });

  function showForm(
    reply: FastifyReply,
    found: LoadedCase,
    form: Pick<CorrectionFormOptions, 'entry' | 'values' | 'errors'>,
    sent: Sent,
    notice?: Html,
  ) {
    const { reference } = found.place;
    const body = correctionForm({
      ...form,
      action: `/cases/${reference}/entries/${form.entry.id}/correction`,
      csrf: csrfField(reply),
      once: onceOf(sent),
      version: String(sent.version || found.versions[`case:${reference}`] || 0),
      today: dayOf(parts.now()),
      signedIn: reply.request.signedIn?.name ?? '',
      entries: entryLines(found),
    });
    const hasErrors = (form.errors?.length ?? 0) > 0;
    return showOnCase(reply, reference, { title: 'Put an entry right', body: html`!${notice}!${body}`, hasErrors });
  }
}

/** What was planned with nobody having looked at what is safe is recorded anew, where that is asked. */
function refusedCorrection(refusal: Refusal, mayKnow: boolean): readonly AnswerError[] {
  const field = 'correction-what';
  if (!mayKnow) return [{ field, message: refusedPlainly }];
  const instead = refusal.canBeAssured
    ? ['Withdraw this entry, and record the new arrangement as one of its own.']
    : [];
  return [...sayRefusal(refusal), ...instead].map((message) => ({ field, message }));
}

/** The entry as it now stands, when it is one of this case’s own. */
function correctable({ reading, place }: LoadedCase, id: string): Entry | undefined {
  const entry = reading.entry(id);
  return entry?.subject === `case:${place.reference}` ? asWrittenDown(entry) : undefined;
}
