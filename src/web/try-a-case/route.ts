import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assessableDays } from '../../assessment/assess.ts';
import { lastDay } from '../../assessment/replay.ts';
import { type Day, readDay, sayDay } from '../../calendar/day.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { readStories } from '../../record/story/story.ts';
import { viewCase } from '../case/view.ts';
import { csrfField } from '../http/csrf.ts';
import { formParts } from '../http/forms.ts';
import { viewerOf } from '../layout/viewer.ts';
import { tryPage } from './page.ts';
import { sampleStory } from './sample.ts';

/** A form at `/try-a-case` for a case of one’s own. What is sent is assessed and shown, and never kept. */
export function tryACase(app: FastifyInstance, { lessons }: { readonly lessons: readonly Lesson[] }): void {
  const knownLessons = new Set(lessons.map((lesson) => lesson.id as string));

  const shownTo = (reply: FastifyReply) => ({ formField: csrfField(reply), signedIn: viewerOf(reply) });

  app.get('/try-a-case', { config: { who: 'anyone' } }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(tryPage({ text: sampleStory, asAt: '', ...shownTo(reply) })),
  );

  app.post('/try-a-case', { config: { who: 'anyone' } }, async (request, reply) => {
    reply.type('text/html; charset=utf-8');
    const { text, file, asAt } = await readForm(request);
    const { day, problem: dayProblem } = chooseDay(asAt);
    const read = readStories(text, file, knownLessons);
    if ('problems' in read || dayProblem !== undefined) {
      return reply.code(422).send(
        tryPage({
          text,
          asAt,
          problems: 'problems' in read ? read.problems : [],
          dayProblem,
          ...shownTo(reply),
        }),
      );
    }
    const assessed = read.stories
      .slice(0, mostStories)
      .map((story) => ({ story, view: viewCase(story.record, day ?? story.asAt ?? lastDay(story.record), lessons) }));
    return reply.send(tryPage({ text, asAt, assessed, ...shownTo(reply) }));
  });
}

/** A page can show a few stories well; the command line takes any number. */
const mostStories = 5;

type Sent = { readonly text: string; readonly file: string; readonly asAt: string };

/** What the form sent: a chosen file goes before the words in the box. */
async function readForm(request: FastifyRequest): Promise<Sent> {
  let [text, asAt, file] = ['', '', 'the case'];
  for await (const part of formParts(request)) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      if (bytes.length > 0) [text, file] = [bytes.toString('utf8'), part.filename || file];
    } else if (typeof part.value === 'string') {
      if (part.fieldname === 'story' && text === '') text = part.value.replaceAll('\r\n', '\n');
      if (part.fieldname === 'as-at') asAt = part.value.trim();
    }
  }
  return { text, file, asAt };
}

function chooseDay(asAt: string): { readonly day?: Day; readonly problem?: string } {
  if (asAt === '') return {};
  const day = readDay(asAt);
  if (day === undefined) return { problem: 'Enter a real day, or leave it empty' };
  const { first, last } = assessableDays;
  if (day < first || day > last) return { problem: `Enter a day from ${sayDay(first)} to ${sayDay(last)}` };
  return { day };
}
