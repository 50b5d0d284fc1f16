import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Lesson } from '../lessons/lesson.ts';
import type { Story } from '../record/story/story.ts';
import { answerError, errorPages } from './http/errors.ts';
import { forms } from './http/forms.ts';
import { health } from './http/health.ts';
import { securityHeaders } from './http/security-headers.ts';
import { assets } from './layout/assets.ts';
import { lessonPages } from './lessons/route.ts';
import { publishedCases } from './published-cases/route.ts';
import { tryACase } from './try-a-case/route.ts';
import { wordsPages } from './words/route.ts';

/** What the app is given by the edge: nothing in this room reads the environment or the time of day. */
export type Parts = {
  /** Where faults are written. Nothing personal is ever written there. */
  readonly log: FastifyBaseLogger;
  readonly lessons: readonly Lesson[];
  /** The published cases, told as stories. */
  readonly stories: readonly Story[];
};

/** The web app, in the order of its contents. */
export function createApp(parts: Parts): FastifyInstance {
  const app = fastify({
    loggerInstance: parts.log,
    // An address can hold a name, so requests are not logged; faults are, in `answerError`.
    logController: new LogController({ disableRequestLogging: true }),
    // The reference a person is given when something goes wrong, and the log line's own.
    genReqId: () => randomUUID().slice(0, 8),
    frameworkErrors: answerError,
    routerOptions: { ignoreTrailingSlash: true },
  });

  securityHeaders(app);
  forms(app);
  errorPages(app);
  assets(app);
  health(app);

  publishedCases(app, parts);
  lessonPages(app, parts);
  tryACase(app, parts);
  wordsPages(app);

  return app;
}
