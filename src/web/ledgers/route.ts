import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Day, isoDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { type LedgerName, ledgerNames } from '../../record/casework/standing.ts';
import { csvMark, csvRow } from '../../record/import/table/write-csv.ts';
import type { Connection, Database } from '../../store/database.ts';
import { countLedger, type LedgerItem, type LedgerQuestion, readLedger } from '../../store/ledger.ts';
import type { SignedIn } from '../../store/sessions.ts';
import { caseworkTeams, patchesOf } from '../../store/worklist.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { seesOtherTeams, whoseMayBeSeen, worklistOf } from '../today/whose.ts';
import { byName } from '../today/words.ts';
import { ledgerBody } from './page.ts';
import { type LedgerAsked, pathOf, readAsked } from './question.ts';
import { viewLedger } from './view.ts';
import { type LineWithWhose, withWhose } from './whose-days.ts';
import { sayStands } from './words.ts';

type Parts = { readonly database: Database; readonly now: () => Instant; readonly lessons: readonly Lesson[] };
type Query = { Querystring: Readonly<Record<string, unknown>> };

const pageSize = 25;
/** Lines of a file are read so many at a time, and there are so many of them at most. */
const atATime = 1_000;
const mostLines = 50_000;

/** What was promised, asked and handed over, across cases: a page and a file each, for those who do casework. */
export function ledgers(app: FastifyInstance, { database, now, lessons }: Parts): void {
  const config = { who: caseworkers };

  app.get('/ledgers', { config }, (_request, reply) => reply.redirect(pathOf('promise'), 303));

  for (const ledger of ledgerNames) {
    app.get<Query>(pathOf(ledger), { config }, async (request, reply) => {
      const today = dayOf(now());
      const view = await database.as(scopeOf(request), async (connection) => {
        const found = await findAsked(connection, request, ledger);
        const question = questionOf(found.asked, scopeOf(request).account, today);
        const span = { skip: (found.asked.page - 1) * pageSize, most: pageSize + 1 };
        const items = await withWhose(connection, await readLedger(connection, question, span), now(), lessons);
        return viewLedger({ ...found, items, counts: await countLedger(connection, question), pageSize, today });
      });
      return reply
        .type('text/html; charset=utf-8')
        .send(page({ title: view.title, path: view.path, body: ledgerBody(view), signedIn: viewerOf(reply) }));
    });

    app.get<Query>(`${pathOf(ledger)}.csv`, { config }, async (request, reply) => {
      const today = dayOf(now());
      const scope = scopeOf(request);
      const { asked } = await database.as(scope, (connection) => findAsked(connection, request, ledger));
      const question = questionOf(asked, scope.account, today);
      return reply
        .type('text/csv; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${pathOf(ledger).split('/').at(-1)}-${isoDay(today)}.csv"`,
        )
        .send(
          Readable.from(
            linesOf(database, scope, question, (connection, items) => withWhose(connection, items, now(), lessons)),
          ),
        );
    });
  }
}

async function findAsked(connection: Connection, request: FastifyRequest<Query>, ledger: LedgerName) {
  const signedIn = request.signedIn as SignedIn;
  const isWide = seesOtherTeams(signedIn);
  const teams = isWide ? (await caseworkTeams(connection)).toSorted(byName.compare) : [signedIn.team];
  const patches = isWide ? (await patchesOf(connection)).toSorted(byName.compare) : [];
  const mayBeSeen = whoseMayBeSeen(signedIn, teams);
  return { ...readAsked(ledger, request.query, mayBeSeen, patches), mayBeSeen, patches };
}

function questionOf(
  { ledger, whose, patch, stands, openOnly }: LedgerAsked,
  account: string,
  today: Day,
): LedgerQuestion {
  return { ledger, of: worklistOf(whose, account), patch, stands, openOnly, today };
}

/** The file, a thousand lines a question, so that a slow line holds no connection. */
async function* linesOf(
  database: Database,
  scope: ReturnType<typeof scopeOf>,
  question: LedgerQuestion,
  whoseOf: (connection: Connection, items: readonly LedgerItem[]) => Promise<readonly LineWithWhose[]>,
): AsyncGenerator<string> {
  yield csvMark + csvRow(heads);
  for (let skip = 0; skip < mostLines; skip += atATime) {
    const items = await database.as(scope, async (connection) =>
      whoseOf(connection, await readLedger(connection, question, { skip, most: atATime })),
    );
    yield items.map((item) => csvRow(cellsOf(item, question))).join('');
    if (items.length < atATime) return;
  }
}

const heads = [
  'case',
  'title',
  'address',
  'patch',
  'what',
  'by',
  'to',
  'since',
  'due',
  'done',
  'how',
  'stands',
  'officer',
  'team',
  'case is',
  'whose clock',
];

function cellsOf(item: LineWithWhose, { ledger, today }: LedgerQuestion): readonly string[] {
  const { reference, title, address, patch, says, byWhom, toWhom, since, due, done, how, officer, team, isOpen } = item;
  const days = [since, due, done].map((day) => (day === undefined ? '' : isoDay(day)));
  const stands = sayStands(ledger, item, today);
  return [
    reference,
    title,
    address,
    patch,
    says,
    byWhom ?? '',
    toWhom ?? '',
    ...days,
    how ?? '',
    stands,
    officer ?? '',
    team,
    isOpen ? 'open' : 'closed',
    item.whose ?? '',
  ];
}
