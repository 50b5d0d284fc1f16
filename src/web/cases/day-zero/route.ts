import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import type { Entry } from '../../../record/entry.ts';
import { noteLooksAt } from '../../../store/looks.ts';
import { restoreDraft } from '../../drafts/restore.ts';
import type { Html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { caseworkers } from '../caseworkers.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';
import { type DayZeroMistake, dayZeroForm } from './form.ts';
import { type EarlierOf, loadEarlier } from './load.ts';
import { viewDayZero } from './view.ts';

type OnCase = { Params: { reference: string } };

/** Whether the landlord knew of a problem before it was reported: what may show it, and accepting one as day zero. */
export function dayZero(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };

  app.get<OnCase>('/cases/:reference/day-zero', { config }, async (request, reply) => {
    const found = await load(request, request.params.reference);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return show(reply, found, draft?.values ?? {}, [], draft?.notice);
  });

  app.post<OnCase>('/cases/:reference/day-zero', { config }, async (request, reply) => {
    const found = await load(request, request.params.reference);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found.onCase, sent);
    if (taken) return taken;
    const chosen = chosenFrom(found.earlier, sent);
    const why = typeof sent.why === 'string' ? sent.why.trim() : '';
    const mistakes: DayZeroMistake[] = [];
    if (!chosen) mistakes.push({ field: 'mention', message: 'Choose the entry that shows we knew' });
    if (why === '') mistakes.push({ field: 'why', message: 'Say why you accept it' });
    if (!chosen || mistakes.length > 0) return show(reply.code(422), found, sent, mistakes);
    const now = parts.now();
    const { place } = found.onCase;
    const subject = `case:${place.reference}` as const;
    const entry: Entry<'day zero accepted'> = {
      ...{ id: sent.once, subject, kind: 'day zero accepted', happened: dayOf(now), recorded: now },
      ...{ for: chosen.report.id, about: chosen.entry.id, known: chosen.entry.happened, why },
      by: request.signedIn?.name ?? '',
    };
    return writeOnCase(request, reply, parts, place, { entries: [entry], subject, sent });
  });

  async function load(request: FastifyRequest, reference: string) {
    const scope = scopeOf(request);
    const onCase = await loadCase(parts.database, scope, reference, parts.now());
    if (!onCase) return undefined;
    const earlier = await parts.database.as(scope, async (connection) => {
      const found = await loadEarlier(connection, onCase);
      const elsewhere = found
        .flatMap(({ mentions }) => mentions.map(({ of }) => of))
        .filter(({ household, reference: one }) => household !== onCase.place.household && one !== reference);
      await noteLooksAt(connection, elsewhere, parts.now());
      return found;
    });
    return { onCase, earlier };
  }
}

type Found = { readonly onCase: LoadedCase; readonly earlier: readonly EarlierOf[] };

function show(
  reply: FastifyReply,
  { onCase, earlier }: Found,
  sent: Sent,
  mistakes: readonly DayZeroMistake[],
  notice?: Html,
) {
  const { place, versions } = onCase;
  const version = String(sent.version || versions[`case:${place.reference}`] || 0);
  const view = viewDayZero(place.reference, earlier);
  const body = dayZeroForm(view, { csrf: csrfField(reply), once: onceOf(sent), version, sent, mistakes, notice });
  return showOnCase(reply, place.reference, { title: 'Did we know earlier?', body, hasErrors: mistakes.length > 0 });
}

/** The suggestion an officer chose, where it is one of those they may see. */
function chosenFrom(earlier: readonly EarlierOf[], { mention }: Sent) {
  for (const { report, mentions } of earlier)
    for (const { entry } of mentions) if (mention === `${report.id} ${entry.id}`) return { report, entry };
  return undefined;
}
