import type { FastifyInstance } from 'fastify';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Story } from '../../record/story/story.ts';
import { lessonPage, lessonsPage } from './list.ts';

/** Every lesson at `/lessons`, and each on its own page. */
export function lessonPages(
  app: FastifyInstance,
  { lessons, stories }: { readonly lessons: readonly Lesson[]; readonly stories: readonly Story[] },
): void {
  const all = lessonsPage(lessons);
  app.get('/lessons', (_request, reply) => reply.type('text/html; charset=utf-8').send(all));

  app.get<{ Params: { family: string; name: string } }>('/lessons/:family/:name', (request, reply) => {
    const id = `${request.params.family}/${request.params.name}`;
    const [latest, ...earlier] = lessons
      .filter((lesson) => lesson.id === id)
      .sort((one, other) => other.appliesFrom - one.appliesFrom);
    if (!latest) return reply.callNotFound();
    const cases = stories
      .filter((story) => story.expects.includes(id))
      .map((story) => ({ name: story.name, title: `${story.landlord ?? ''}: ${story.title ?? story.name}` }));
    return reply.type('text/html; charset=utf-8').send(lessonPage([latest, ...earlier], cases));
  });
}
