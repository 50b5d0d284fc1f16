import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf, type Instant } from '../../../calendar/instant.ts';
import { isoMonth, type Month, monthAfter, monthOf, readMonth } from '../../../calendar/month.ts';
import { csvMark, csvRow } from '../../../record/import/table/write-csv.ts';
import type { Database } from '../../../store/database.ts';
import { countRepairs, type RepairYear, readRepairs, repairGroupings } from '../../../store/repair-times.ts';
import type { StaffRole } from '../../../store/scope.ts';
import { breadcrumbs } from '../../components/breadcrumbs.ts';
import type { Html } from '../../html.ts';
import { scopeOf } from '../../http/sessions.ts';
import { page } from '../../layout/page.ts';
import { viewerOf } from '../../layout/viewer.ts';
import { repairCasesBody, repairsBody } from './page.ts';
import { monthsToPick, type RepairsView, sayName, sayYear, spellingsOf, viewRepairs } from './view.ts';

type Parts = { readonly database: Database; readonly now: () => Instant };
type Query = { Querystring: Readonly<Record<string, unknown>> };

/** Who sees how our repairs do across the landlord. */
export const seesRepairs: readonly StaffRole[] = ['complaints officer', 'ASB and safeguarding lead', 'manager'];

const title = 'Complaints and our times for repairs';
const mostShown = 200;

/** Complaints about repairs beside the landlord’s own times for them: the page, the cases behind each row, and a file. */
export function repairsLearnedFrom(app: FastifyInstance, { database, now }: Parts): void {
  const config = { who: seesRepairs };

  async function load(request: FastifyRequest<Query>): Promise<RepairsView> {
    const year = yearOf(request, now());
    const counts = await database.as(scopeOf(request), (connection) => countRepairs(connection, year));
    return viewRepairs(counts, year.last, monthOf(year.today));
  }

  app.get<Query>('/learning/repairs', { config }, async (request, reply) =>
    show(reply, title, repairsBody(await load(request))),
  );

  app.get<Query>('/learning/repairs.csv', { config }, async (request, reply) => {
    const { groups, month } = await load(request);
    const rows = groups.flatMap(({ title: by, lines }) =>
      lines.map(({ name, complained, all, told }) => [
        by.toLowerCase(),
        name,
        ...[complained, all].flatMap((share) => [String(share.some), String(share.all), ...bounds(share)]),
        told,
      ]),
    );
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="complaints-and-repairs-${month}.csv"`)
      .send(csvMark + [heads, ...rows].map((row) => csvRow(row)).join(''));
  });

  for (const by of repairGroupings)
    app.get<Query>(`/learning/repairs/${by}`, { config }, async (request, reply) => {
      const name = String(request.query.name ?? '');
      const year = yearOf(request, now());
      const repairs = await database.as(scopeOf(request), async (connection) => {
        // A firm’s name may be written in several ways; a trade’s or an area’s is one word of ours.
        const names = by === 'contractor' ? spellingsOf(await countRepairs(connection, year), name) : [name];
        return readRepairs(connection, year, { by, names }, mostShown);
      });
      const called = sayName(by, name);
      const above = { text: title, href: `/learning/repairs?month=${isoMonth(year.last)}` };
      return show(
        reply,
        `${called}: repairs`,
        repairCasesBody({ title: called, span: sayYear(year.last), repairs, most: mostShown }),
        above,
      );
    });
}

const heads = [
  ...['by', 'name', 'complained of: missed', 'complained of', 'least in a hundred', 'most in a hundred'],
  ...['all: missed', 'all', 'least in a hundred', 'most in a hundred', 'what it shows'],
];

function bounds({ all, least, most }: RepairsView['all']): readonly string[] {
  return all === 0 ? ['', ''] : [least, most].map((share) => String(Math.round(share * 100)));
}

/** The twelve months asked for: those to this month, where none or one that may not be picked is asked for. */
function yearOf(request: FastifyRequest<Query>, moment: Instant): RepairYear {
  const today = dayOf(moment);
  const thisMonth = monthOf(today);
  const asked = readMonth(String(request.query.month ?? ''));
  const mayBePicked = asked !== undefined && asked <= thisMonth && asked > monthAfter(thisMonth, -monthsToPick);
  return { last: (mayBePicked ? asked : thisMonth) as Month, today };
}

function show(reply: FastifyReply, name: string, body: Html, above?: { text: string; href: string }): FastifyReply {
  const items = [
    { text: 'What we have learned', href: '/learning' },
    ...(above ? [above] : []),
    { text: above ? name : title },
  ];
  return reply
    .type('text/html; charset=utf-8')
    .send(
      page({ title: name, path: '/learning', beforeMain: breadcrumbs({ items }), body, signedIn: viewerOf(reply) }),
    );
}
