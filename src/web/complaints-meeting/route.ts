import type { FastifyInstance } from 'fastify';
import { assess } from '../../assessment/assess.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { visibleRecord } from '../../record/casework/visible-record.ts';
import type { Database } from '../../store/database.ts';
import { fetchRecord } from '../../store/fetch.ts';
import { casesComplainedOf, fetchFiguresOfComplaints } from '../../store/learning.ts';
import type { StaffRole } from '../../store/scope.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { seesRepairs } from '../learning/repairs/route.ts';
import { agendaOf } from './agenda.ts';
import { meetingBody } from './page.ts';
import { viewMeeting } from './view.ts';

export type MeetingParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly lessons: readonly Lesson[];
};

/** What the weekly complaints meeting goes through, officer by officer. */
export function complaintsMeeting(app: FastifyInstance, { database, now, lessons }: MeetingParts): void {
  const who = ['complaints officer', 'ASB and safeguarding lead', 'manager', 'officer'] as const;
  const ofComplaints = lessons.filter(({ id }) => families.some((one) => id.startsWith(one)));

  app.get<{ Querystring: { whose?: string } }>('/complaints-meeting', { config: { who } }, async (request, reply) => {
    const moment = now();
    const view = await database.as(scopeOf(request), async (connection) => {
      const found = await casesComplainedOf(connection);
      // The landlord’s own rules may make a day sooner; of a household nothing is asked here.
      const rules = await fetchRecord(connection, [`landlord:${connection.scope.landlord}`]);
      const shown = found.filter(({ isRestricted }) => !isRestricted);
      const cases = shown.map(({ record, ...theCase }) => {
        const own = [...rules.record, ...visibleRecord(record, false)];
        return { ...theCase, items: agendaOf(assess(own, moment, ofComplaints)) };
      });
      return viewMeeting(cases, {
        today: dayOf(moment),
        whose: [request.query.whose].flat().at(-1) || undefined,
        kept: await fetchFiguresOfComplaints(connection, promises),
        restricted: found.length - shown.length,
      });
    });
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: 'Complaints this week',
        path: '/complaints-meeting',
        beforeMain: breadcrumbs({ items: [{ text: 'Today', href: '/today' }, { text: 'Complaints this week' }] }),
        body: meetingBody(view, seesRepairs.includes(scopeOf(request).role as StaffRole)),
        signedIn: viewerOf(reply),
      }),
    );
  });
}

const families = ['complaints/', 'redress/paid', 'orders/', 'learning/', 'records/promise-kept'];
const promises = ['complaints/actions-tracked', 'records/promise-kept'];
