import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../../calendar/instant.ts';
import { capital } from '../../../../library/capital.ts';
import type { Entry } from '../../../../record/entry.ts';
import { needsKnown, sayNeed } from '../../../../record/household/household.ts';
import { caseworkers } from '../../../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../../../cases/load-case.ts';
import { showOnCase } from '../../../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../../../cases/write.ts';
import { restoreDraft } from '../../../drafts/restore.ts';
import type { Html } from '../../../html.ts';
import { csrfField } from '../../../http/csrf.ts';
import { sentAnswers } from '../../../http/forms.ts';
import { scopeOf } from '../../../http/sessions.ts';
import type { AnswerError } from '../../../record-something/read-field.ts';
import { forFirstReport } from '../for-first-report.ts';
import { matrixOf, readAssessment } from './answers.ts';
import { riskForm } from './form.ts';

type OnCase = { Params: { reference: string } };
const place = '/cases/:reference/work/antisocial-behaviour/risk';

/** Assessing the risk to the people harmed by the matrix: its questions, and the entry that keeps the answers. */
export function riskAssessment(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>(place, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return show(reply, found, draft?.values ?? {}, [], draft?.notice);
  });

  app.post<OnCase>(place, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const now = parts.now();
    const read = readAssessment(sent, dayOf(now));
    if (read.errors) return show(reply.code(422), found, sent, read.errors);
    const subject = `case:${found.place.reference}` as const;
    const entry: Entry<'risk assessed'> = {
      ...{ id: sent.once, subject, kind: 'risk assessed', happened: read.happened, recorded: now },
      ...{ ...forFirstReport(found.reading), by: request.signedIn?.name ?? '', ...read.fields },
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent });
  });

  function show(reply: FastifyReply, found: LoadedCase, sent: Sent, errors: readonly AnswerError[], notice?: Html) {
    const { reference } = found.place;
    const today = dayOf(parts.now());
    const body = riskForm({
      ...{ reference, csrf: csrfField(reply), once: onceOf(sent), today, values: sent, errors, notice },
      version: String(sent.version || found.versions[`case:${reference}`] || 0),
      matrix: matrixOf(sent),
      known: needsKnown(found.reading.household, today).map((need) =>
        capital(`${need.person}: ${sayNeed(need, today)}`),
      ),
    });
    return showOnCase(reply, reference, {
      title: 'Assess the risk',
      body,
      back: `/cases/${reference}/work/antisocial-behaviour`,
      hasErrors: errors.length > 0,
    });
  }
}
