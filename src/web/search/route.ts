import type { FastifyInstance } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import { caseFamilies } from '../../record/kinds/vocabulary.ts';
import type { Connection, Database } from '../../store/database.ts';
import { type Found, search as find, findNamed } from '../../store/search/search.ts';
import { noteSearch } from '../../store/searches.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { referenceIn } from '../cases/reference.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { searchPageBody } from './page.ts';
import { filtersOf, isNarrowed, type Question, readQuestion } from './question.ts';
import { viewFound } from './view.ts';

const first = 20;
const many = 100;

/** Looking for anything from any page: homes, people, cases, and what was written. */
export function search(
  app: FastifyInstance,
  { database, now }: { readonly database: Database; readonly now: () => Instant },
): void {
  app.get<{ Querystring: Record<string, string | string[] | undefined> }>(
    '/search',
    { config: { who: caseworkers } },
    async (request, reply) => {
      const question = readQuestion(request.query);
      const { named, found, patches } = await database.as(scopeOf(request), async (connection) => {
        const answer = await ask(connection, question);
        const name = request.signedIn?.name ?? '';
        const made = { question: question.words, name, found: howMany(answer.found) };
        // What is named goes on to its own page, which is a look of its own.
        await noteSearch(connection, made, now());
        return answer;
      });
      if (named) return reply.redirect('home' in named ? `/homes/${named.home}` : `/cases/${named.reference}`, 303);
      return reply.type('text/html; charset=utf-8').send(
        page({
          title: question.words === '' ? 'Search' : `${question.words} – search`,
          path: '/search',
          body: searchPageBody({
            question,
            families: caseFamilies,
            patches,
            groups: found && viewFound(found, question),
          }),
          signedIn: viewerOf(reply),
        }),
      );
    },
  );
}

/** How many homes, people and cases it shows: each says where somebody lives. */
function howMany(found: Found | undefined): number {
  return found === undefined
    ? 0
    : found.homes.homes.length + found.people.length + found.cases.length + found.entries.entries.length;
}

async function ask(connection: Connection, question: Question) {
  const patches = await connection.prepared<{ patch: string }>(
    'select patch from patches where landlord = $1 order by patch',
    [connection.scope.landlord],
  );
  const known = { patches: patches.map(({ patch }) => patch), named: undefined, found: undefined };
  if (question.words === '') return known;
  const named = isNarrowed(question)
    ? undefined
    : await findNamed(connection, question.words, referenceNamed(question.words));
  if (named) return { ...known, named };
  return {
    ...known,
    found: await find(connection, question.words, filtersOf(question), question.isLong ? many : first),
  };
}

/** The reference of a case, where that is what was typed: 'PR-123', 'pr 123'; a number by itself may be many things. */
function referenceNamed(words: string): string {
  return /^pr[\s-]*\d+$/i.test(words) ? referenceIn(words) : words.toUpperCase();
}
