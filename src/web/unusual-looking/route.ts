import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Day, daysAfter, readDay } from '../../calendar/day.ts';
import { dayOf, endOf, type Instant, sayInstant, startOf } from '../../calendar/instant.ts';
import { unusualSearches } from '../../record/looks/searches.ts';
import { searchesAnHour, unusualLooks } from '../../record/looks/unusual.ts';
import type { Database } from '../../store/database.ts';
import { searchesToWeigh } from '../../store/searches.ts';
import {
  lookingLimits,
  looksToWeigh,
  lookToSettle,
  type SortRaised,
  setLookingLimit,
  settledLooks,
  settleLook,
} from '../../store/unusual-looks.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { answerForLooks } from '../looks/who.ts';
import { textIn } from '../record-something/form-values.ts';
import { settleBody, unusualBody, type WrongLimit } from './page.ts';
import { type RaisedLook, sayWhyUnusual, sortFrom, type UnusualView, viewUnusual } from './view.ts';

type Parts = { readonly database: Database; readonly now: () => Instant };
type OnLook = { Params: { look: string; sort: string } };

const place = '/unusual-looking';
const daysShown = 7;

/** Looking that is out of the ordinary, for those who answer for it, and what came of it. */
export function unusualLooking(app: FastifyInstance, { database, now }: Parts): void {
  const config = { who: answerForLooks };

  app.get<{ Querystring: { to?: string } }>(place, { config }, async (request, reply) =>
    showWeek(reply, await findWeek(request, request.query.to)),
  );

  app.post(`${place}/limit`, { config }, async (request, reply) => {
    const sent = textIn(await sentAnswers(request), 'households').trim();
    const households = /^\d{1,4}$/.test(sent) ? Number(sent) : 0;
    if (households < 2 || households > 1000) {
      const mistake = 'Enter a whole number of households from 2 to 1,000';
      return showWeek(reply.code(422), await findWeek(request, undefined), { sent, mistake });
    }
    await database.as(scopeOf(request), (connection) => setLookingLimit(connection, households, now()));
    return reply.redirect(place, 303);
  });

  app.get<OnLook>(`${place}/:look/:sort`, { config }, async (request, reply) => {
    const found = await find(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return showSettling(reply, found, draft ? textIn(draft.values, 'why') : '');
  });

  app.post<OnLook>(`${place}/:look/:sort`, { config }, async (request, reply) => {
    const found = await find(request);
    if (!found) return reply.callNotFound();
    const why = textIn(await sentAnswers(request), 'why').trim();
    if (why === '') return showSettling(reply.code(422), found, why, 'Write down what they said, and what was done');
    await database.as(scopeOf(request), (connection) => settleLook(connection, { ...found, why }, now()));
    await dropSentDraft(request);
    return reply.redirect(place, 303);
  });

  async function findWeek(request: FastifyRequest, asked: string | undefined): Promise<UnusualView> {
    const today = dayOf(now());
    const to = asked === undefined ? undefined : readDay(asked);
    const last = to === undefined || to > today ? today : to;
    const first = daysAfter(last, 1 - daysShown);
    return database.as(scopeOf(request), async (connection) => {
      const limits = await lookingLimits(connection);
      const within = { from: startOf(first), until: endOf(last) };
      const looks = await looksToWeigh(connection, within, limits);
      const settled = await settledLooks(connection, within);
      const most = searchesAnHour(limits);
      const searches = unusualSearches(await searchesToWeigh(connection, within, most), { searchesAnHour: most });
      const raised = [...(unusualLooks(looks, now(), limits) as readonly RaisedLook[]), ...searches];
      const next = daysAfter(last, daysShown);
      const later = last === today ? undefined : (Math.min(next, today) as Day);
      const earlier: Day = daysAfter(last, 0 - daysShown);
      return viewUnusual({ raised, settled, first, last, earlier, later, ...limits });
    });
  }

  async function find(request: FastifyRequest<OnLook>) {
    const sort = sortFrom(request.params.sort);
    const look = /^\d{1,15}$/.test(request.params.look) ? Number(request.params.look) : 0;
    const about = sort && (await database.as(scopeOf(request), (connection) => lookToSettle(connection, look)));
    return sort && about && { look, sort, ...about };
  }

  function showWeek(reply: FastifyReply, view: UnusualView, wrong?: WrongLimit) {
    const body = unusualBody(view, csrfField(reply), wrong);
    return show(reply, { title: 'Unusual looking', body, hasErrors: wrong !== undefined });
  }

  function showSettling(
    reply: FastifyReply,
    {
      name,
      looked,
      address,
      sort,
    }: { readonly sort: SortRaised; readonly name: string; readonly looked: Instant; readonly address: string | null },
    why: string,
    mistake?: string,
  ) {
    const body = settleBody({
      action: reply.request.url,
      title: `${name} ${address === null ? 'searched' : `opened ${address}`}, ${sayInstant(looked)}`,
      says: sayWhyUnusual[sort],
      csrf: csrfField(reply),
      why,
      mistake,
    });
    return show(reply, { title: 'What came of it?', body, hasErrors: mistake !== undefined, hasBack: true });
  }

  function show(
    reply: FastifyReply,
    options: { readonly title: string; readonly body: Html; readonly hasErrors: boolean; readonly hasBack?: boolean },
  ) {
    const { title, body, hasErrors, hasBack = false } = options;
    return reply.type('text/html; charset=utf-8').send(
      page({
        ...{ title, path: place, body, hasErrors, signedIn: viewerOf(reply) },
        beforeMain: hasBack
          ? backTo(place, 'Back to unusual looking')
          : backTo('/overview', 'Back to how we are doing'),
      }),
    );
  }
}
