import type { FastifyInstance } from 'fastify';
import { replay } from '../../assessment/replay.ts';
import { type Day, readDay, sayDay } from '../../calendar/day.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Story } from '../../record/story/story.ts';
import { viewCase } from '../case/view.ts';
import { viewerOf } from '../layout/viewer.ts';
import { casePage } from './case-page.ts';
import { listCases, listPage } from './list.ts';

export type PublishedCasesParts = { readonly stories: readonly Story[]; readonly lessons: readonly Lesson[] };

/** The list of published cases at `/published-cases`, and each case as at any day. */
export function publishedCases(app: FastifyInstance, { stories, lessons }: PublishedCasesParts): void {
  const listed = listCases(stories, lessons);
  app.get('/published-cases', { config: { who: 'anyone' } }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(listPage(listed, viewerOf(reply))),
  );

  app.get<{ Params: { reference: string }; Querystring: { 'as-at'?: string } }>(
    '/published-cases/:reference',
    { config: { who: 'anyone' } },
    (request, reply) => {
      const story = stories.find((one) => one.name === request.params.reference);
      if (!story) return reply.callNotFound();
      const last = replay(story, lessons).asAt;
      const first = story.record.reduce((least, entry) => Math.min(least, entry.happened) as Day, last);
      const { day, notice } = chooseDay(request.query['as-at'], first, last);
      const days = [...new Set([...viewCase(story.record, last, lessons).turningDays, last])];
      return reply
        .type('text/html; charset=utf-8')
        .send(casePage({ story, view: viewCase(story.record, day, lessons), days, notice, signedIn: viewerOf(reply) }));
    },
  );
}

/** The day asked for, when it is one and within the story; otherwise the nearest, saying so. */
function chooseDay(
  asked: string | undefined,
  first: Day,
  last: Day,
): { readonly day: Day; readonly notice: string | undefined } {
  if (asked === undefined) return { day: last, notice: undefined };
  const day = readDay(asked);
  if (day === undefined)
    return { day: last, notice: `“${asked.slice(0, 20)}” is not a day, so this is the last day of the case.` };
  if (day < first) return { day: first, notice: `The case begins on ${sayDay(first)}.` };
  return day > last ? { day: last, notice: `The case is told up to ${sayDay(last)}.` } : { day, notice: undefined };
}
