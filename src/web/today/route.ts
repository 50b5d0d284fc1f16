import type { FastifyInstance } from 'fastify';
import { hoursAfter, type Instant } from '../../calendar/instant.ts';
import type { Connection, Database } from '../../store/database.ts';
import { restrictedSince } from '../../store/restrictions.ts';
import type { SignedIn } from '../../store/sessions.ts';
import { caseworkTeams, readWorklist } from '../../store/worklist.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { scopeOf } from '../http/sessions.ts';
import { viewerOf } from '../layout/viewer.ts';
import { todayPage } from './page.ts';
import { readQuestion } from './question.ts';
import { mostRestricted, type TodayView, viewToday } from './view.ts';
import { spanOf, turnsOf } from './when.ts';
import { seesOtherTeams, whoseMayBeSeen, worklistOf } from './whose.ts';
import { byName } from './words.ts';

type Parts = { readonly database: Database; readonly now: () => Instant };

/** What there is to do, at `/today`: for those who do casework. */
export function today(app: FastifyInstance, { database, now }: Parts): void {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>(
    '/today',
    { config: { who: caseworkers } },
    async (request, reply) => {
      const scope = scopeOf(request);
      const signedIn = request.signedIn as SignedIn;
      const view = await database.as(scope, (connection) => findToday(connection, signedIn, request.query, now()));
      return reply.type('text/html; charset=utf-8').send(todayPage(view, viewerOf(reply)));
    },
  );
}

/** Cases. */
const pageSize = 20;

async function findToday(
  connection: Connection,
  signedIn: SignedIn,
  query: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<TodayView> {
  const teams = seesOtherTeams(signedIn) ? (await caseworkTeams(connection)).toSorted(byName.compare) : [signedIn.team];
  const mayBeSeen = whoseMayBeSeen(signedIn, teams);
  const { question, isElsewhere } = readQuestion(query, mayBeSeen);
  const restricted =
    signedIn.role === 'ASB and safeguarding lead'
      ? await restrictedSince(connection, hoursAfter(now, -7 * 24), mostRestricted + 1)
      : [];
  const worklist = await readWorklist(connection, {
    of: worklistOf(question.whose, signedIn.account),
    filters: question.filters,
    ...spanOf(question.when, now),
    after: question.after,
    // One more than is shown says whether there is a next page.
    most: pageSize + 1,
    moments: turnsOf(now),
    countsNobody: mayBeSeen.includes('nobody'),
  });
  return viewToday({ question, isElsewhere, mayBeSeen, worklist, pageSize, now, restricted });
}
