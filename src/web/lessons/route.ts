import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Story } from '../../record/story/story.ts';
import type { Database } from '../../store/database.ts';
import { fetchLessonFigures } from '../../store/lesson-figures.ts';
import { scopeOf } from '../http/sessions.ts';
import { viewerOf } from '../layout/viewer.ts';
import { lessonPage, lessonsPage } from './list.ts';
import { ownFigures } from './own-figures.ts';
import { findTaught, taughtBody } from './taught.ts';

export type LessonPagesParts = {
  readonly lessons: readonly Lesson[];
  readonly stories: readonly Story[];
  readonly database: Database;
};

/** Every lesson at `/lessons`, and each on its own page, which shows whoever is signed in how their landlord is doing on it. */
export function lessonPages(app: FastifyInstance, { lessons, stories, database }: LessonPagesParts): void {
  app.get('/lessons', { config: { who: 'anyone' } }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(lessonsPage(lessons, viewerOf(reply))),
  );

  app.get<{ Params: { family: string; name: string } }>(
    '/lessons/:family/:name',
    { config: { who: 'anyone' } },
    async (request, reply) => {
      const id = `${request.params.family}/${request.params.name}`;
      const [latest, ...earlier] = lessons
        .filter((lesson) => lesson.id === id)
        .sort((one, other) => other.appliesFrom - one.appliesFrom);
      if (!latest) return reply.callNotFound();
      const cases = stories
        .filter((story) => story.expects.includes(id))
        .map((story) => ({ name: story.name, title: `${story.landlord ?? ''}: ${story.title ?? story.name}` }));
      const editions = [latest, ...earlier] as const;
      const own = request.signedIn && (await ownFiguresOn(request, id));
      // The words of the reports are shown to those at work here alone.
      const taught = request.signedIn
        ? taughtBody(await database.as(scopeOf(request), (connection) => findTaught(connection, editions)))
        : undefined;
      return reply
        .type('text/html; charset=utf-8')
        .send(lessonPage(editions, cases, { signedIn: viewerOf(reply), own, taught }));
    },
  );

  async function ownFiguresOn(request: FastifyRequest, lesson: string) {
    const figures = await database.as(scopeOf(request), (connection) => fetchLessonFigures(connection, lesson));
    return ownFigures(request.signedIn?.landlordName ?? '', figures);
  }
}
