import type { FastifyInstance, FastifyReply } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { readCase } from '../../record/casework/open-case.ts';
import { listNames } from '../../store/accounts.ts';
import { fetchFiles } from '../../store/attachments.ts';
import { casesCalled, casesOfHome } from '../../store/cases.ts';
import type { Connection } from '../../store/database.ts';
import { removedOf } from '../../store/retention.ts';
import { askIfComplaint } from '../complaint/question.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sendPieces } from '../http/send-pieces.ts';
import { scopeOf } from '../http/sessions.ts';
import { pageInPieces } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { maySeeLooks } from '../looks/who.ts';
import { access } from './access/route.ts';
import { dayShown, notYetWritten, otherDayNotice } from './as-at.ts';
import { bannerFor } from './banner-for.ts';
import { caseworkers } from './caseworkers.ts';
import { contractorSheet } from './contractor/route.ts';
import { correction } from './correction/route.ts';
import { dayZero } from './day-zero/route.ts';
import { handover } from './handover/route.ts';
import { links } from './links/route.ts';
import { caseList } from './list/route.ts';
import { type LoadedCase, loadCaseOn } from './load-case.ts';
import { liveCaseBody } from './page.ts';
import { recording } from './recording/route.ts';
import { showOnCase } from './show.ts';
import { viewLiveCase } from './view.ts';
import type { WritingParts } from './write.ts';

export type CasesParts = WritingParts & { readonly lessons: readonly Lesson[] };

type OnCase = { Params: { reference: string }; Querystring: { 'as-at'?: string; recorded?: string } };

/** A live case, as it stands now or as at any day, and everything that can be done on it. */
export function cases(app: FastifyInstance, parts: CasesParts): void {
  app.get<OnCase>('/cases/:reference', { config: { who: caseworkers } }, async (request, reply) => {
    const now = parts.now();
    // On one connection, so that it is said once for whom.
    const found = await parts.database.as(scopeOf(request), async (connection) => {
      const loaded = await loadCaseOn(connection, request.params.reference, now);
      return loaded && { ...loaded, ...(await fetchAround(connection, loaded)) };
    });
    if (!found) return reply.callNotFound();
    const shown = dayShown(request.query['as-at'], dayOf(now));
    const { asAt } = shown;
    const view = viewLiveCase({
      ...found,
      lessons: parts.lessons,
      now,
      asAt,
      maySeeLooks: maySeeLooks(request),
    });
    if (!view)
      return showOnCase(reply, found.place.reference, {
        title: `As at ${sayDay(asAt)}`,
        body: notYetWritten(found, asAt),
      });
    return sendPieces(
      reply,
      pageInPieces({
        title: `${view.title}, ${view.reference}`,
        path: `/cases/${view.reference}`,
        beforeMain: breadcrumbs({ items: [{ text: 'Today', href: '/today' }, { text: view.reference }] }),
        body: liveCaseBody(
          view,
          html`!${otherDayNotice(shown)}!${bannerFor(found, request.query.recorded, now, parts.lessons)}!${view.isPast ? '' : question(reply, found)}`,
        ),
        signedIn: viewerOf(reply),
      }),
    );
  });

  caseList(app, parts);
  recording(app, parts);
  correction(app, parts);
  handover(app, parts);
  links(app, parts);
  dayZero(app, parts);
  access(app, parts);
  contractorSheet(app, parts);

  function question(reply: FastifyReply, { reading, place, versions }: LoadedCase) {
    const version = versions[`case:${place.reference}`] ?? 0;
    return askIfComplaint(reading, { reference: place.reference, csrf: csrfField(reply), version });
  }
}

/** What the page of a case shows beside its record: other cases, and the names of people. */
async function fetchAround(connection: Connection, { place, reading }: LoadedCase) {
  const linked = await casesCalled(connection, readCase(reading)?.linked ?? []);
  const others = await casesOfHome(connection, place.home);
  const kept = await fetchFiles(connection, [...new Set(reading.of('file attached').map(({ file }) => file))]);
  const staff = await listNames(connection);
  const names = new Map(staff.map((one) => [one.account, one.name]));
  const removed = await removedOf(connection, `case:${place.reference}`, place.household);
  return {
    linked,
    others,
    kept,
    staff,
    removed,
    nameOf: (account: string) => names.get(account) ?? 'Somebody no longer here',
  };
}
