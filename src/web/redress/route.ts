import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assess } from '../../assessment/assess.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { remedyBands } from '../../library/law/remedies.ts';
import type { Entry } from '../../record/entry.ts';
import type { Story } from '../../record/story/story.ts';
import { listSums } from '../../store/library/sums.ts';
import { publishedProfiles, viewAlike } from '../alike/view.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { restoreDraft } from '../drafts/restore.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { redressBody } from './page.ts';
import { type Mistake, readRemedy } from './read-remedy.ts';
import { viewRedress } from './view.ts';

export type RedressParts = WritingParts & { readonly lessons: readonly Lesson[]; readonly stories: readonly Story[] };
type OnCase = { Params: { reference: string } };

/** Weighing a remedy, and recording what was decided and why. */
export function redress(app: FastifyInstance, parts: RedressParts): void {
  const config = { who: caseworkers };
  let known: ReturnType<typeof publishedProfiles> | undefined;
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>('/cases/:reference/redress', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return show(request, reply, found, draft?.values ?? {}, [], draft?.notice);
  });

  app.post<OnCase>('/cases/:reference/redress', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const remedy = readRemedy(sent);
    if ('mistakes' in remedy) return show(request, reply.code(422), found, sent, remedy.mistakes);
    const now = parts.now();
    const subject = `case:${found.place.reference}` as const;
    const base = {
      id: sent.once,
      subject,
      kind: 'remedy offered',
      happened: dayOf(now),
      recorded: now,
      by: request.signedIn?.name ?? '',
    };
    const entry = { ...base, ...remedy } as Entry;
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent });
  });

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    found: LoadedCase,
    values: Sent,
    mistakes: readonly Mistake[],
    notice?: Html,
  ) {
    const { reference } = found.place;
    known ??= publishedProfiles(parts.stories, parts.lessons);
    const assessment = assess(found.record, parts.now(), parts.lessons);
    const sums = await parts.database.as(scopeOf(request), listSums);
    const view = viewRedress(assessment, viewAlike(assessment, known, parts.lessons), sums, remedyBands);
    const form = {
      ...{ reference, csrf: csrfField(reply), once: onceOf(values), values, mistakes, notice },
      version: String(values.version || found.versions[`case:${reference}`] || 0),
    };
    return showOnCase(reply, reference, {
      title: 'Putting it right',
      body: redressBody(view, form),
      hasErrors: mistakes.length > 0,
    });
  }
}
