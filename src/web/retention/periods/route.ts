import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isoDay } from '../../../calendar/day.ts';
import { dayOf, type Instant } from '../../../calendar/instant.ts';
import { capital } from '../../../library/capital.ts';
import { readPeriod, readPeriodFile, writePeriodFile } from '../../../record/retention/period-file.ts';
import { type Kept, type OwnPeriod, periodFamilies } from '../../../record/retention/periods.ts';
import type { Database } from '../../../store/database.ts';
import { ownPeriods, setPeriods } from '../../../store/retention-periods.ts';
import type { StaffRole } from '../../../store/scope.ts';
import type { Sent } from '../../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../../drafts/restore.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { smallFileIn } from '../../http/small-file.ts';
import { backTo } from '../../layout/back-to.ts';
import { page } from '../../layout/page.ts';
import { viewerOf } from '../../layout/viewer.ts';
import { textIn } from '../../record-something/form-values.ts';
import { readDayIn } from '../../record-something/read-day.ts';
import { type Mistake, periodForm, periodMistakes, periodsBody, periodsFileForm, viewPeriods } from './page.ts';

type Parts = { readonly database: Database; readonly now: () => Instant };
type Query = { Querystring: Readonly<Record<string, string | string[]>> };

const place = '/retention/periods';
const setters: readonly StaffRole[] = ['administrator'];
const readers: readonly StaffRole[] = [...setters, 'manager', 'ASB and safeguarding lead'];
const mostMistakes = 100;

/** How long each kind of thing is kept: ours, and what a landlord set in its place, from a day and with its reason. */
export function retentionPeriods(app: FastifyInstance, { database, now }: Parts): void {
  const today = () => dayOf(now());
  const load = (request: FastifyRequest) => database.as(scopeOf(request), ownPeriods);

  app.get<Query>(place, { config: { who: readers } }, async (request, reply) => {
    const what = keptIn(request.query);
    const many = Number(textIn(request.query, 'many') || Number.NaN);
    const done = what
      ? `Set for “${capital(what)}”. What is due is worked out by it from its day.`
      : Number.isInteger(many)
        ? many === 0
          ? 'Everything in the file was set already. Nothing was changed.'
          : `${many} set.`
        : undefined;
    return show(request, reply, await load(request), { done });
  });

  app.get(`${place}.csv`, { config: { who: readers } }, async (request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="how-long-we-keep-${isoDay(today())}.csv"`)
      .send(writePeriodFile(await load(request))),
  );

  app.get<Query>(`${place}/set`, { config: { who: setters } }, async (request, reply) => {
    const what = keptIn(request.query);
    if (!what) return reply.redirect(place, 303);
    const draft = await restoreDraft(request);
    // A draft is of the form for one kind: of another it would be a mistake.
    const isSame = draft !== undefined && keptIn(draft.values) === what;
    return showForm(
      reply,
      what,
      await load(request),
      isSame ? draft.values : {},
      [],
      isSame ? draft.notice : undefined,
    );
  });

  app.post(`${place}/set`, { config: { who: setters } }, async (request, reply) => {
    const sent = await sentAnswers(request);
    const what = keptIn(sent);
    if (!what) return reply.redirect(place, 303);
    const read = readPeriod({
      what,
      does: textIn(sent, 'does'),
      years: textIn(sent, 'years').trim(),
      why: textIn(sent, 'why').trim(),
    });
    const from = readDayIn(sent, 'from', { of: ' it holds from', today: today() });
    const mistakes: readonly Mistake[] = [
      ...('mistakes' in read ? read.mistakes : []),
      ...(from.found === undefined ? [{ field: 'from', message: from.message }] : []),
    ];
    if ('mistakes' in read || from.found === undefined)
      return showForm(reply.code(422), what, await load(request), sent, mistakes);
    const begins = from.found;
    await database.as(scopeOf(request), (connection) => setPeriods(connection, [{ ...read, begins }], now()));
    await dropSentDraft(request);
    return reply.redirect(`${place}?${new URLSearchParams({ what })}`, 303);
  });

  app.post(`${place}/file`, { config: { who: setters } }, async (request, reply) => {
    const content = await smallFileIn(request);
    const own = await load(request);
    if (content === undefined)
      return show(request, reply.code(422), own, { wrong: ['Choose a CSV file of periods, up to 1 MB'] });
    const file = await readPeriodFile(content, own);
    if ('mistakes' in file) {
      const wrong = file.mistakes.slice(0, mostMistakes).map(({ line, message }) => `Line ${line}: ${message}`);
      return show(request, reply.code(422), own, { wrong });
    }
    await database.as(scopeOf(request), (connection) => setPeriods(connection, file.wanted, now()));
    return reply.redirect(`${place}?many=${file.wanted.length}`, 303);
  });

  function show(
    request: FastifyRequest,
    reply: FastifyReply,
    own: readonly OwnPeriod[],
    { done, wrong = [] }: { readonly done?: string | undefined; readonly wrong?: readonly string[] },
  ) {
    const maySet = request.signedIn !== undefined && setters.includes(request.signedIn.role);
    const view = viewPeriods(own, today(), maySet);
    const body = periodsBody(view, done, maySet ? periodsFileForm(csrfField(reply), wrong) : undefined);
    const isOfDue = !maySet;
    return send(reply, {
      title: 'How long we keep things',
      body: html`!${periodMistakes(wrong)}!${body}`,
      hasErrors: wrong.length > 0,
      ...(isOfDue && { beforeMain: backTo('/retention', 'What has been kept long enough') }),
    });
  }

  function showForm(
    reply: FastifyReply,
    what: Kept,
    own: readonly OwnPeriod[],
    sent: Sent,
    mistakes: readonly Mistake[],
    notice?: Html,
  ) {
    const lines = viewPeriods(own, today(), false).families.flatMap(({ lines }) => lines);
    const line = lines.find((one) => one.what === capital(what));
    const body = periodForm({ csrf: csrfField(reply), what, own: line?.own ?? [], sent, mistakes, notice });
    const beforeMain = backTo(place, 'How long we keep things');
    return send(reply, { title: capital(what), body, beforeMain, hasErrors: mistakes.length > 0 });
  }
}

function send(
  reply: FastifyReply,
  shown: { readonly title: string; readonly body: Html; readonly beforeMain?: Html; readonly hasErrors: boolean },
) {
  return reply.type('text/html; charset=utf-8').send(page({ ...shown, path: place, signedIn: viewerOf(reply) }));
}

function keptIn(asked: Sent): Kept | undefined {
  return periodFamilies.flatMap(({ kept }) => kept).find((one) => one === textIn(asked, 'what'));
}
