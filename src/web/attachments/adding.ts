import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { append } from '../../store/append.ts';
import { type Arrival, dropRecorded, dropUploads, listArrivals } from '../../store/attachments.ts';
import { type DraftValues, saveDraft } from '../../store/drafts.ts';
import { dropParts } from '../../store/files/in-parts.ts';
import { largestFile } from '../../store/files/judge.ts';
import type { Receiving } from '../../store/files/receive.ts';
import type { Scope } from '../../store/scope.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { entryLines, type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { sayingRecorded } from '../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { withoutSecrets } from '../http/late-forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { addFilesBody } from './add-page.ts';
import { entryOf, textOf, viewArrivals } from './arrivals.ts';
import type { AttachmentParts } from './parts.ts';
import { mostWaiting, receiveForm } from './receive-form.ts';

type OnCase = { Params: { reference: string }; Querystring: { about?: string } };

/**
 * Adding files to a case: they are sent, each waits for a word of what it shows, and together they are put on the record.
 * What has arrived stays, whatever becomes of the others, of the page, or of the person’s session.
 */
export function adding(app: FastifyInstance, parts: AttachmentParts): void {
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
  const receivingFor = (scope: Scope): Receiving => ({ ...parts, scope, now: parts.now() });
  const arrivalsOf = (scope: Scope, reference: string) =>
    parts.database.as(scope, (connection) => listArrivals(connection, reference));

  app.get<OnCase>('/cases/:reference/files', { config: { who: caseworkers } }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const values = draft?.values ?? (request.query.about === undefined ? {} : { about: request.query.about });
    const isWorthSaying = Object.entries(draft?.values ?? {}).some(([name, value]) => name !== 'do' && value !== '');
    return showPage(reply, found, {
      values,
      problems: [values.problems ?? []].flat(),
      notice: isWorthSaying ? draft?.notice : undefined,
    });
  });

  const config = {
    who: caseworkers,
    multipartOptions: { limits: { fileSize: largestFile, files: 1_000, fields: 400, parts: 1_400 } },
    readLate,
  };
  app.post<OnCase>('/cases/:reference/files', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const { reference } = found.place;
    const scope = scopeOf(request);
    const before = await arrivalsOf(scope, reference);
    const sent = await receiveForm(request, receivingFor(scope), reference, before.length);
    const { answers } = sent;
    const wanted = textOf(answers.do);
    const isNothingSent = sent.arrived === 0 && sent.problems.length === 0;
    if (wanted === 'record' && isNothingSent) return record(request, reply, found, before, answers);

    const removed = before.find(({ upload }) => wanted === `remove ${upload}`);
    if (removed) await remove(scope, removed);
    const problems = wanted === 'send' && isNothingSent ? ['Choose the files to send'] : sent.problems;
    const { do: _, ...values } = withoutSecrets(answers);
    await parts.database.as(scope, (connection) =>
      saveDraft(connection, `/cases/${reference}/files`, values, parts.now()),
    );
    if (problems.length > 0) return showPage(reply.code(422), found, { values, problems });
    return reply.redirect(`/cases/${reference}/files`, 303);
  });

  /** A form sent after the person’s time had run out: its files are kept as theirs, and its words as its draft. */
  async function readLate(request: FastifyRequest): Promise<DraftValues> {
    const { heldSession } = request;
    if (!heldSession) throw new Error('A form was late, and nobody knows whose');
    const { landlord, account, role } = heldSession;
    const scope = { landlord, account, role };
    const { reference } = request.params as OnCase['Params'];
    const found = await loadCase(parts.database, scope, reference, parts.now());
    const before = found ? await arrivalsOf(scope, reference) : [];
    const waiting = found && caseworkers.includes(role) ? before.length : mostWaiting;
    const { answers, problems } = await receiveForm(request, receivingFor(scope), reference, waiting);
    const { do: _, ...values } = answers;
    return problems.length === 0 ? values : { ...values, problems };
  }

  async function remove(scope: Scope, arrival: Arrival): Promise<void> {
    await dropParts(parts.files, scope.landlord, arrival);
    await parts.database.as(scope, (connection) => dropUploads(connection, [arrival.upload]));
  }

  /** Puts on the record what has arrived whole. Sent a second time it finds nothing left to do. */
  async function record(
    request: FastifyRequest,
    reply: FastifyReply,
    { place }: LoadedCase,
    arrivals: readonly Arrival[],
    answers: DraftValues,
  ) {
    const scope = scopeOf(request);
    const now = parts.now();
    const by = request.signedIn?.name ?? '';
    const entries = arrivals.flatMap((arrival) => entryOf(arrival, { reference: place.reference, answers, by, now }));
    const [first] = entries;
    if (first) {
      const { landlord, account } = scope;
      const wanted = { landlord, account, now, home: place.home, entries, once: first.id };
      await append(parts.database, wanted, parts.workOut);
      await parts.database.as(scope, dropRecorded);
      await dropSentDraft(request);
    }
    const page = `/cases/${place.reference}`;
    return reply.redirect(`${first ? sayingRecorded(page, entries) : page}#files`, 303);
  }

  async function showPage(
    reply: FastifyReply,
    found: LoadedCase,
    {
      values,
      problems,
      notice,
    }: { readonly values: DraftValues; readonly problems: readonly string[]; readonly notice?: Html | undefined },
  ) {
    const { reference } = found.place;
    const arrivals = await arrivalsOf(scopeOf(reply.request), reference);
    const entries = entryLines(found).slice(0, mostEntries);
    const body = addFilesBody({
      ...viewArrivals(arrivals, values),
      reference,
      csrf: csrfField(reply),
      entries,
      problems,
      notice,
    });
    return showOnCase(reply, reference, { title: 'Add files', body, hasErrors: problems.length > 0 });
  }
}

const mostEntries = 50;
