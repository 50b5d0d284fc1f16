import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import { sortOf } from '../../record/import/sorts.ts';
import type { WorkOut } from '../../store/append.ts';
import type { Connection, Database } from '../../store/database.ts';
import { badRowsFile } from '../../store/imports/bad-rows-file.ts';
import { carryOn } from '../../store/imports/carry-on.ts';
import { findImport, type Import, listImports } from '../../store/imports/imports.ts';
import { badRowsAfter, readPiece } from '../../store/imports/pieces.ts';
import { previewRows } from '../../store/imports/preview.ts';
import { agreeMapping, approveImport, cancelImport } from '../../store/imports/steps.ts';
import type { StaffRole } from '../../store/scope.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { type ColumnProblem, columnsBody } from './columns-page.ts';
import { listBody } from './list-page.ts';
import { oneBody } from './one-page.ts';
import { type ImportProblem, largestImportMb, receiveImport } from './receive.ts';
import { viewChecked } from './view.ts';
import { sayColumn, sayMissing } from './words.ts';

export type ImportParts = { readonly database: Database; readonly now: () => Instant; readonly workOut: WorkOut };

/** Who may bring data in. */
export const importers: readonly StaffRole[] = ['administrator', 'manager'];

type OnImport = { Params: { import: string } };
const mostBadShown = 50;
const mostToldShown = 8;

/** Bringing in what a landlord keeps elsewhere: send a file, agree its columns, see what it would become, keep it. */
export function imports(app: FastifyInstance, parts: ImportParts): void {
  const { database, now } = parts;
  const config = { who: importers };
  const as = <Result>(request: FastifyRequest, work: (connection: Connection) => Promise<Result>) =>
    database.as(scopeOf(request), work);
  const find = (request: FastifyRequest<OnImport>) => {
    const number = /^\d{1,9}$/.test(request.params.import) ? Number(request.params.import) : 0;
    return as(request, (connection) => findImport(connection, number));
  };
  /** Only whoever sent a file sees its rows and says what becomes of it. */
  const findOwn = async (request: FastifyRequest<OnImport>) => {
    const file = await find(request);
    return file?.account === scopeOf(request).account ? file : undefined;
  };
  /** The step goes on after the answer; should this process die, whatever does the clock’s work goes on with it. */
  const begin = (request: FastifyRequest, file: Import) => {
    const { landlord } = scopeOf(request);
    carryOn(database, landlord, file.import, parts).catch((error: Error) => {
      request.log.error({ fault: error.name, work: 'import' }, 'fault');
    });
  };

  app.get('/import', { config }, (request, reply) => showList(request, reply, [], undefined));

  const multipartOptions = { limits: { fileSize: largestImportMb * 1024 * 1024, files: 1, fields: 10 } };
  app.post('/import', { config: { ...config, multipartOptions } }, async (request, reply) => {
    const received = await receiveImport(request, database, now());
    if ('taken' in received) return reply.redirect(`/import/${received.taken.import}/columns`, 303);
    return showList(request, reply.code(422), received.problems, received.sort);
  });

  app.get<OnImport>('/import/:import', { config }, async (request, reply) => {
    const file = await find(request);
    if (!file) return reply.callNotFound();
    const isSender = file.account === scopeOf(request).account;
    if (file.state === 'mapping' && isSender) return reply.redirect(`/import/${file.import}/columns`, 303);
    const isChecked = ['waiting', 'keeping', 'done', 'cancelled'].includes(file.state);
    const checked = isChecked ? await as(request, (connection) => check(connection, file, isSender)) : undefined;
    return show(reply, file, oneBody({ file, checked, isSender, now: now(), formField: csrfField(reply) }));
  });

  app.get<OnImport>('/import/:import/columns', { config }, async (request, reply) => {
    const file = await findOwn(request);
    if (!file || !['mapping', 'waiting'].includes(file.state)) return reply.callNotFound();
    return showColumns(request, reply, file, file.mapping, []);
  });

  app.post<OnImport>('/import/:import/columns', { config }, async (request, reply) => {
    const file = await findOwn(request);
    if (!file) return reply.callNotFound();
    const { chosen, problems } = readColumns(file, await sentAnswers(request));
    if (problems.length > 0) return showColumns(request, reply.code(422), file, chosen, problems);
    const agreed = await as(request, (connection) => agreeMapping(connection, file, chosen, now()));
    if (typeof agreed === 'object') {
      const place = firstLeftOut(file, chosen);
      const missing = agreed.missing.map((name) => ({ text: sayMissing(name), place }));
      return showColumns(request, reply.code(422), file, chosen, missing);
    }
    if (agreed === 'agreed') begin(request, file);
    return reply.redirect(`/import/${file.import}`, 303);
  });

  app.post<OnImport>('/import/:import/approval', { config }, async (request, reply) => {
    const file = await findOwn(request);
    if (!file) return reply.callNotFound();
    if (await as(request, (connection) => approveImport(connection, file.import, now()))) begin(request, file);
    return reply.redirect(`/import/${file.import}`, 303);
  });

  app.post<OnImport>('/import/:import/cancellation', { config }, async (request, reply) => {
    const file = await findOwn(request);
    if (!file) return reply.callNotFound();
    await as(request, (connection) => cancelImport(connection, file.import, now()));
    return reply.redirect(`/import/${file.import}`, 303);
  });

  app.get<OnImport>('/import/:import/rows-to-put-right.csv', { config }, async (request, reply) => {
    const file = await findOwn(request);
    if (!file || file.found.bad === 0) return reply.callNotFound();
    const scope = scopeOf(request);
    async function* rows(): AsyncGenerator<string> {
      let line = 0;
      // A few hundred rows a question, so that a slow line holds no connection.
      for (let isFirst = true; ; isFirst = false) {
        const { text, last } = await database.as(scope, (connection) =>
          badRowsFile(connection, file as Import, line, isFirst),
        );
        yield text;
        if (last === undefined) return;
        line = last;
      }
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rows-to-put-right-${file.import}.csv"`)
      .send(Readable.from(rows()));
  });

  async function showList(
    request: FastifyRequest,
    reply: FastifyReply,
    problems: readonly ImportProblem[],
    sort: Import['sort'] | undefined,
  ) {
    const earlier = await as(request, listImports);
    const body = listBody({ imports: earlier, problems, sort, formField: csrfField(reply) });
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: 'Bring in data',
        path: '/import',
        body,
        hasErrors: problems.length > 0,
        signedIn: viewerOf(reply),
      }),
    );
  }

  async function showColumns(
    request: FastifyRequest,
    reply: FastifyReply,
    file: Import,
    chosen: Readonly<Record<string, number>>,
    problems: readonly ColumnProblem[],
  ) {
    const { rows } = await as(request, (connection) => readPiece(connection, file.import, 1));
    const examples = file.headings.map((_, place) => rows.slice(0, 20).map(({ cells }) => cells[place] ?? ''));
    const body = columnsBody({ file, examples, chosen, problems, formField: csrfField(reply) });
    return show(reply, file, body, problems.length > 0);
  }

  function show(reply: FastifyReply, file: Import, body: Html, hasErrors = false) {
    return reply.type('text/html; charset=utf-8').send(
      page({
        title: file.fileName,
        path: `/import/${file.import}`,
        beforeMain: breadcrumbs({ items: [{ text: 'Bring in data', href: '/import' }, { text: file.fileName }] }),
        body,
        hasErrors,
        signedIn: viewerOf(reply),
      }),
    );
  }

  async function check(connection: Connection, file: Import, isSender: boolean) {
    const { fresh, changed } = file.found.shown;
    const lines = [...fresh.slice(0, 4), ...changed].slice(0, mostToldShown);
    const isShown = isSender && file.state === 'waiting';
    const told = isShown ? await previewRows(connection, file, lines, now()) : [];
    const bad = isSender ? await badRowsAfter(connection, file.import, 0, mostBadShown) : [];
    return viewChecked(file, told, bad);
  }
}

/** The columns a person chose; a column of ours stands for one of the file’s. */
/** The first column of the file that is left out, since what is missing may stand in it; the first of all where none is. */
function firstLeftOut({ headings }: Import, chosen: Readonly<Record<string, number>>): number {
  const taken = new Set(Object.values(chosen));
  return Math.max(
    0,
    headings.findIndex((_, place) => !taken.has(place)),
  );
}

function readColumns(file: Import, answers: Readonly<Record<string, string | readonly string[]>>) {
  const { columns } = sortOf(file.sort);
  const chosen: Record<string, number> = {};
  const problems: ColumnProblem[] = [];
  file.headings.forEach((heading, place) => {
    const column = String([answers[`column-${place}`] ?? ''].flat()[0] ?? '');
    if (column === '' || !Object.hasOwn(columns, column)) return;
    const other = chosen[column];
    if (other === undefined) chosen[column] = place;
    else
      problems.push({
        text: `${sayColumn(column)} is chosen for “${file.headings[other]}” and for “${heading}”. Choose it for one of them`,
        place,
      });
  });
  return { chosen, problems };
}
