import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assess } from '../../assessment/assess.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Entry } from '../../record/entry.ts';
import { type Likeness, likenesses } from '../../record/kinds/vocabulary.ts';
import { readSamples } from '../../record/wider/samples.ts';
import type { Connection } from '../../store/database.ts';
import { fetchHome } from '../../store/homes.ts';
import { countHomesLike, drawHomesLike, homesCalled } from '../../store/homes-like.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn, textsIn } from '../record-something/form-values.ts';
import { type Mistake, whoElseBody } from './page.ts';
import { whoElseForms } from './results.ts';
import { type Asked, failingsOf, likeHome, viewSample, viewSize, viewWays } from './view.ts';

export type WhoElseParts = WritingParts & { readonly lessons: readonly Lesson[] };
type OnWhoElse = { Params: { reference: string }; Querystring: Readonly<Record<string, string | string[]>> };

/** More homes than anybody goes to at one time. */
const mostDrawn = 500;

/** Other homes like that of a case: a sample of them drawn at random, looked at home by home, and brought to a conclusion. */
export function whoElsePages(app: FastifyInstance, parts: WhoElseParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnWhoElse>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnWhoElse>('/cases/:reference/who-else', { config }, async (request, reply) => {
    const found = await load(request);
    return found ? show(request, reply, found, request.query, []) : reply.callNotFound();
  });

  app.post<OnWhoElse>('/cases/:reference/who-else', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const back = whoElsePath(found.place.reference);
    const taken = ifTaken(reply, found, sent, back);
    if (taken) return taken;
    const size = Number(textIn(sent, 'size'));
    const asked = readAsked(sent, found, parts);
    // The form's own token, so that sending it again draws nothing new; nobody chooses it, and nobody can guess it before.
    const seed = createHash('sha256').update(`${found.place.reference} ${sent.once}`).digest('hex').slice(0, 12);
    const drawn = await parts.database.as(scopeOf(request), async (connection) => {
      const like = await likeOf(connection, found, asked);
      const { chosen } = like ? await countHomesLike(connection, like, asked.like) : { chosen: 0 };
      const isSize = Number.isInteger(size) && size >= 1 && size <= Math.min(chosen, mostDrawn);
      return {
        chosen,
        homes: like && isSize ? await drawHomesLike(connection, like, { chosen: asked.like, seed, size }) : [],
      };
    });
    if (drawn.homes.length === 0) {
      const mistake = drawn.chosen === 0 ? noneLike : sayWrongSize(drawn.chosen);
      return show(request, reply.code(422), found, sent, [mistake]);
    }
    const subject = `case:${found.place.reference}` as const;
    const now = parts.now();
    const entry: Entry<'homes like it drawn'> = {
      ...{ id: sent.once, subject, kind: 'homes like it drawn', happened: dayOf(now), recorded: now },
      ...{ lesson: asked.lesson, like: asked.like, homes: drawn.homes, pool: drawn.chosen, seed },
      by: request.signedIn?.name ?? '',
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent, back });
  });

  whoElseForms(app, parts);

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    found: LoadedCase,
    sent: Sent,
    mistakes: readonly Mistake[],
  ) {
    const { reference } = found.place;
    const asked = readAsked(sent, found, parts);
    const view = await parts.database.as(scopeOf(request), async (connection) => {
      const home = await fetchHome(connection, found.place.home);
      const like = home && likeHome(home, found.reading, asked);
      const counts = like ? await countHomesLike(connection, like, asked.like) : { each: {}, chosen: 0 };
      const samples = readSamples(found.reading);
      const places = await homesCalled(connection, [...new Set(samples.flatMap(({ drawn }) => drawn.homes))]);
      const byHome = new Map(places.map((place) => [place.home, place]));
      const shown = [];
      for (const sample of samples) {
        const { lesson, like: chosen, seed, homes } = sample.drawn;
        const from = home && likeHome(home, found.reading, { lesson, like: chosen });
        const again = from && (await drawHomesLike(connection, from, { chosen, seed, size: homes.length }));
        shown.push(viewSample(sample, byHome, again));
      }
      return {
        ways: home ? viewWays(home, found.reading, counts, asked) : [],
        size: viewSize(counts.chosen),
        samples: shown.toReversed(),
      };
    });
    const body = whoElseBody({
      ...view,
      ...{ reference, asked, mistakes, csrf: csrfField(reply), once: onceOf(sent), sizeSent: textIn(sent, 'size') },
      version: String(sent.version || found.versions[`case:${reference}`] || 0),
      failings: failingsOf(assess(found.record, parts.now(), parts.lessons)),
      isAsked: asked.like.length > 0,
    });
    return showOnCase(reply, reference, { title: 'Who else?', body, hasErrors: mistakes.length > 0 });
  }
}

/** Where the page of other homes like that of a case is. */
export function whoElsePath(reference: string): string {
  return `/cases/${reference}/who-else`;
}

const noneLike: Mistake = {
  field: 'like',
  message: 'No home is like it in every way ticked. Take a tick away, or tick another',
};

function sayWrongSize(pool: number): Mistake {
  return {
    field: 'size',
    message: `Enter how many homes to look at: a whole number from 1 to ${Math.min(pool, mostDrawn)}`,
  };
}

/** What was asked of homes like it: only a lesson that is missed on the case, and ways there are. */
function readAsked(sent: Sent, found: LoadedCase, { lessons, now }: WhoElseParts): Asked {
  const failings = failingsOf(assess(found.record, now(), lessons));
  const like = textsIn(sent, 'like');
  return {
    lesson: failings.find(({ id }) => id === textIn(sent, 'lesson'))?.id,
    like: likenesses.filter((way): way is Likeness => like.includes(way)),
  };
}

async function likeOf(connection: Connection, { place, reading }: LoadedCase, asked: Asked) {
  const home = await fetchHome(connection, place.home);
  return home && likeHome(home, reading, asked);
}
